/** What 添加自评列 and its like write: planned anew over the sheet as it is now, which must be as it was checked. */
import type { PerformanceTable } from '../domain/performance-table';
import { inQuotes } from '../domain/text';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { HostError } from '../hosts/host-error';
import type { SheetHost } from '../hosts/port';
import type { Profile } from '../regions/profile';
import type { CheckedTable } from '../review/check-table';
import { cellList, openParts, UNFILLED } from '../review/open-parts';
import { planScores, planSentence, type ScorePlan } from '../review/score-plan';
import { scoreSheet, type ScoredTable } from '../review/score-workbook';
import { readOne } from './fixes';
import type { Change } from './journal';
import { chosenScoring, profileNow, type Settings } from './settings';

/** beside: where the plan finds room; sheet: a 自评表 of its own in any case. */
export type ScorePlace = 'beside' | 'sheet';

/** The name of the action, on its button and on the one that takes it back. */
export function scoreLabel(plan: ScorePlan, place: ScorePlace): string {
  if (plan.kind === 'scores') return '填写得分公式';
  return plan.kind === 'columns' && place === 'beside' ? '添加自评列' : '生成自评表';
}

/** Whether a sheet of its own is made, and the one that was checked stays as it is. */
export function isOnOwnSheet(plan: ScorePlan, place: ScorePlace): boolean {
  return plan.kind === 'sheet' || (plan.kind === 'columns' && place === 'sheet');
}

/** For the table of the sheet that it is; null where there is none. */
export function planFor(
  snapshot: SheetSnapshot,
  isIt: (table: PerformanceTable) => boolean,
  profile: Profile,
  settings: Settings,
): ScorePlan | null {
  const scored = scoredNow(snapshot, profile, settings).find(({ table }) => isIt(table));
  return scored === undefined ? null : planScores(scored, snapshot, chosenScoring(settings));
}

function scoredNow(snapshot: SheetSnapshot, profile: Profile, settings: Settings): ScoredTable[] {
  const labels = settings.unit?.labels;
  return scoreSheet(snapshot, {
    ...{
      source: 'sheet',
      scoring: chosenScoring(settings),
      profile: profileNow(profile, settings),
    },
    ...(labels === undefined ? {} : { labels }),
  });
}

/** Throws HostError: `changed` where the table is not what was checked, `gone`, or the reason for a refusal. */
export async function scorePlanNow(
  host: SheetHost,
  sheetId: string,
  { table, profile }: CheckedTable,
  settings: Settings,
): Promise<ScorePlan> {
  const { snapshot } = await readOne(host, sheetId);
  const known = JSON.stringify(table);
  const plan = planFor(snapshot, (each) => JSON.stringify(each) === known, profile, settings);
  if (plan === null) throw new HostError('changed');
  if (plan.kind === 'refused' || plan.kind === 'ready') {
    throw new HostError('unsupported', { message: planSentence(plan, snapshot.name) });
  }
  return plan;
}

export function scoreChanges(plan: ScorePlan, place: ScorePlace, sheetId: string): Change[] {
  switch (plan.kind) {
    case 'columns': {
      if (place === 'sheet') return [{ kind: 'sheet', spec: plan.instead }];
      const { blocks, writes } = plan.frame;
      return [
        ...blocks.map((block) => ({ kind: 'block', sheetId, ...block }) as const),
        { kind: 'cells', patch: { sheetId, writes } },
      ];
    }
    case 'sheet':
      return [{ kind: 'sheet', spec: plan.spec }];
    case 'scores':
      return [{ kind: 'cells', patch: { sheetId, writes: plan.writes } }];
    case 'ready':
    case 'refused':
      return [];
  }
}

/** What was done, and what to type where, by the sheet as it stands now; null where it could not be read again. */
export function scoresDone(
  plan: ScorePlan,
  place: ScorePlace,
  snapshot: SheetSnapshot | null,
  { table: before, profile }: CheckedTable,
  settings: Settings,
): string {
  const done = `已${scoreLabel(plan, place)}`;
  if (snapshot === null) return `${done}。`;
  const isOwn = isOnOwnSheet(plan, place);
  const row = before.indicators[0]?.row;
  const scored = scoredNow(snapshot, profile, settings).find(
    ({ table }) => isOwn || table.indicators[0]?.row === row,
  );
  const where = isOwn ? `，在工作表${inQuotes(snapshot.name)}中` : '';
  const asks = scored === undefined ? [] : asksOf(scored);
  return asks.length === 0
    ? `${done}${where}。`
    : `${done}${where}。请${asks.join('，')}，得分自动计算。`;
}

/** What is still to be typed for the scores. */
function asksOf({ table, score }: ScoredTable): string[] {
  const open = openParts(table, score).filter(({ why }) => why === UNFILLED);
  const actual = open.flatMap(({ what, cell }) => (what === '实际完成值' ? (cell ?? []) : []));
  const others = open.filter(({ row, cell }) => row === null && cell !== null);
  const rows =
    actual.length === 0
      ? []
      : [`在“实际完成值” ${cellList(actual)} 中填写数字或“数字+单位”（如 9个、95%）`];
  return [...rows, ...others.map(({ what, cell }) => `在 ${cell ?? ''} 填写${what}`)];
}

/** The host speaks of blank forms there. */
export function explainOccupied(error: unknown): unknown {
  if (!(error instanceof HostError) || error.code !== 'occupied') return error;
  const message = '目标表右侧或下方已有内容或格式；可以改为生成自评表。';
  return new HostError('occupied', { message, cause: error });
}
