/** What a scored table gets written: columns beside a 目标表, a 自评表 of its own, or formulas into empty 得分 cells. */
import { parseCell, rangeName } from '../grid/address';
import { inQuotes } from '../domain/text';
import { contentOf, type CellWrite } from '../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec } from '../grid/sheet-spec';
import { executionWeightOf } from '../scoring/execution-weight';
import type { ScoringOptions } from '../scoring/options';
import { withRegion } from '../scoring/regional-scoring';
import { scoringOptions } from '../scoring/options';
import { selfEvaluationColumns } from '../scoring/self-evaluation/columns';
import { columnFrame, type ColumnFrame } from '../scoring/self-evaluation/frame';
import { selfEvaluationSheet } from '../scoring/self-evaluation/sheet';
import type { ScoredTable } from './score-workbook';

export type ScorePlan =
  | {
      readonly kind: 'columns';
      /** The new columns from the header on; the blocks of the frame are drawn first, its writes follow. */
      readonly area: string;
      /** The rows of totals. */
      readonly below: string;
      readonly frame: ColumnFrame;
      /** Where the area turns out to be taken after all. */
      readonly instead: SheetSpec;
    }
  | { readonly kind: 'sheet'; readonly spec: SheetSpec; readonly reason: string }
  /** Into 得分 cells of a 自评表 that were empty. */
  | { readonly kind: 'scores'; readonly writes: readonly CellWrite[] }
  /** The 得分 cells have their formulas: what is left to fill are the actual values. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: string };

/** `scored` by 实际完成值: formulas over last year's values are a trial, not a self-evaluation. */
export function planScores(
  scored: ScoredTable,
  sheet: SheetSnapshot,
  chosen: Partial<ScoringOptions> = {},
): ScorePlan {
  const { table, profile } = scored;
  const scoring = withRegion(chosen, profile);
  if (table.kind === 'other') {
    return { kind: 'refused', reason: '这不是项目支出绩效目标表或自评表，不写入得分。' };
  }
  if (table.kind === 'self-evaluation') return planOwnScores(scored, sheet);
  const executionWeight = executionWeightOf(table, profile);
  const plan = selfEvaluationColumns(table, sheet, { scoring, executionWeight });
  if (plan.kind !== 'columns') return plan;
  const instead = selfEvaluationSheet(table, scoringOptions(scoring), executionWeight);
  const below = rangeName(plan.layout.below);
  return { kind: 'columns', area: plan.area, below, frame: columnFrame(plan), instead };
}

/** What a person wrote stays, and so does a 得分 cell that several rows share. */
function planOwnScores({ table, score, formulas }: ScoredTable, sheet: SheetSnapshot): ScorePlan {
  const places = table.indicators.map(({ cells }) => cells.score);
  if (places.every((cell) => cell === undefined)) {
    return { kind: 'refused', reason: '自评表中没有得分列，没有可写入的位置。' };
  }
  const writes = places.flatMap((cell, index): CellWrite[] => {
    const formula = formulas[index]?.formula ?? null;
    const at = cell === undefined ? null : parseCell(cell);
    if (cell === undefined || at === null || formula === null) return [];
    const before = contentOf(cellAt(sheet, at.row, at.column));
    const isShared = places.filter((other) => other === cell).length > 1;
    if (before.kind !== 'empty' || isShared) return [];
    const result = Number(score.items[index]?.score);
    return [{ cell, before, after: { kind: 'formula', formula, result } }];
  });
  if (writes.length > 0) return { kind: 'scores', writes };
  const held = places.map((cell) => {
    const at = cell === undefined ? null : parseCell(cell);
    return at === null ? null : cellAt(sheet, at.row, at.column);
  });
  if (held.some((cell) => cell !== null && cell.formula !== null)) return { kind: 'ready' };
  const isFilled = held.every((cell) => contentOf(cell).kind !== 'empty');
  const reason = isFilled
    ? '得分都已填写，没有空着的得分单元格；已填的得分不动。'
    : '空着的得分没有能直接引用的数值，没有可写入的公式。';
  return { kind: 'refused', reason };
}

/** What will be written and where, before anything is: one sentence. */
export function planSentence(plan: ScorePlan, sheet: string): string {
  switch (plan.kind) {
    case 'columns': {
      const filled = plan.frame.writes.filter(({ after }) => after.kind !== 'empty').length;
      return `将在${inQuotes(sheet)}的空白区域 ${plan.area} 和 ${plan.below} 写入${filled}个单元格（标题、公式和合计），其余留空待填；表题、表头各行的边框随之延伸，原有内容不动。`;
    }
    case 'sheet':
      return `${plan.reason.replace(/。$/, '')}：将新建工作表${inQuotes(plan.spec.name)}，写入${plan.spec.cells.length}个单元格；原有内容不动。`;
    case 'scores': {
      const cells = plan.writes.map(({ cell }) => cell);
      const shown = `${cells.slice(0, 5).join('、')}${cells.length > 5 ? '等' : ''}`;
      return `将在${inQuotes(sheet)}空着的得分单元格写入${cells.length}个公式：${shown}；已填的得分不动。`;
    }
    case 'ready':
      return '自评列已就绪：请在“实际完成值”中填写数字或“数字+单位”（如 9个、95%），得分自动计算。';
    case 'refused':
      return plan.reason;
  }
}
