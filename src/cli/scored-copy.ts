/** A copy of a file with self-evaluation columns, sheets or formulas; the original is only read. */
import type { SheetSpec } from '../grid/sheet-spec';
import type { FileHost } from '../hosts/file/file-host';
import { hostOverBytes } from '../hosts/file/read-workbook-file';
import type { Removal } from '../hosts/port';
import { settleResults } from '../hosts/file/settle-results';
import { HostError, isProtected } from '../hosts/host-error';
import { planScores, planSentence, type ScorePlan } from '../review/score-plan';
import { scoreSheet, type ScoreOptions } from '../review/score-workbook';
import { OutputError, realPathOf, writeOutput } from './output-file';
import { sentenceOf } from './explained';

export interface CopyTarget {
  readonly path: string;
  readonly force: boolean;
}

/** One sentence a line: what was written where, and which tables were left out and why. */
export interface CopyReport {
  readonly written: boolean;
  readonly lines: readonly string[];
}

export async function writeScoredCopy(
  source: string,
  bytes: Uint8Array,
  { path, force }: CopyTarget,
  options: ScoreOptions,
): Promise<CopyReport> {
  try {
    const host = hostOverBytes(bytes);
    const lines: string[] = [];
    let count = 0;
    for (const { id, snapshot } of await host.read('all')) {
      for (const scored of scoreSheet(snapshot, options)) {
        const plan = planScores(scored, snapshot, options.scoring);
        const { done, sentence } = await carryOut(host, id, plan);
        if (done) count++;
        lines.push(`${snapshot.name}!${scored.table.range}：${sentence}`);
      }
    }
    if (count === 0) {
      const nothing = lines.length === 0 ? '没有找到绩效目标表' : '没有可以写入得分的表';
      return { written: false, lines: [...lines, `${source}：${nothing}，没有写出文件。`] };
    }
    const [original, target] = await Promise.all([realPathOf(source), realPathOf(path)]);
    if (original === target) throw new OutputError('不能覆盖原文件，没有写入；请换一个文件名。');
    await writeOutput(path, host.save(), { force });
    return { written: true, lines: [...lines, `已另存为“${path}”。`] };
  } catch (error) {
    return { written: false, lines: [`${source}：${sentenceOf(error)}`] };
  }
}

interface Outcome {
  readonly done: boolean;
  readonly sentence: string;
}

/** One table; where its sheet is protected, the others get their scores all the same. */
async function carryOut(host: FileHost, sheetId: string, plan: ScorePlan): Promise<Outcome> {
  if (plan.kind === 'refused') return { done: false, sentence: plan.reason };
  if (plan.kind === 'ready') return { done: false, sentence: planSentence(plan, '') };
  try {
    return { done: true, sentence: await write(host, sheetId, plan) };
  } catch (error) {
    if (!isProtected(error)) throw error;
    return { done: false, sentence: `没有写入得分。${sentenceOf(error)}` };
  }
}

async function write(
  host: FileHost,
  sheetId: string,
  plan: Exclude<ScorePlan, { kind: 'refused' | 'ready' }>,
): Promise<string> {
  switch (plan.kind) {
    case 'columns':
      return addColumns(host, sheetId, plan);
    case 'sheet':
      return addSheet(host, plan.spec, plan.reason);
    case 'scores':
      // A total that stood there knows nothing of the new scores.
      await settleResults(host, [await host.apply({ sheetId, writes: plan.writes })]);
      return `在空着的得分单元格写入了${plan.writes.length}个公式。`;
  }
}

async function addColumns(
  host: FileHost,
  sheetId: string,
  { area, below, frame, instead }: Extract<ScorePlan, { kind: 'columns' }>,
): Promise<string> {
  const drawn: Removal[] = [];
  try {
    for (const { cell, spec, continuation } of frame.blocks) {
      const block = await host.insertBlock(sheetId, cell, spec, continuation);
      drawn.push({ ...block, expected: [] });
    }
  } catch (error) {
    for (const block of drawn.reverse()) await host.remove(block);
    // The columns of a table above, or formats of the user's own.
    if (!(error instanceof HostError) || error.code !== 'occupied') throw error;
    return addSheet(host, instead, '目标表右侧或下方已有内容或格式。');
  }
  await host.apply({ sheetId, writes: frame.writes });
  return `已在 ${area} 添加自评列，合计在 ${below}。`;
}

async function addSheet(host: FileHost, spec: SheetSpec, reason: string): Promise<string> {
  const { name } = await host.insertSheet(spec);
  return `${reason}已生成工作表“${name}”。`;
}
