/** What a table lacks for its total: every row without a score, and 预算执行, with the cell that decides it and why. */
import { equals } from '../domain/exact';
import type { ColumnRole, Indicator } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { inQuotes } from '../domain/text';
import type { Value } from '../domain/value/value';
import { columnRuns } from '../grid/address';
import type { ItemScore } from '../scoring/item-score';
import type { ActualSource } from '../scoring/score-indicator';
import type { TableScore } from '../scoring/score-table';

export interface OpenPart {
  /** 1-based; null for 预算执行. */
  readonly row: number | null;
  /** What stands in the cell, as people call it: 实际完成值. */
  readonly what: string;
  /** Null where the form has no place for it. */
  readonly cell: string | null;
  /** 未填写. */
  readonly why: string;
}

export const UNFILLED = '未填写';
const NO_COLUMN = '没有这一栏';

/** In the order of the form; empty where everything has its score. `score` is that of the table by `source`. */
export function openParts(
  table: PerformanceTable,
  score: Pick<TableScore, 'items' | 'execution'>,
  source: ActualSource = 'sheet',
): OpenPart[] {
  const rows = score.items.flatMap((item, index): OpenPart[] => {
    const indicator = table.indicators[index];
    if (item.score !== null || indicator === undefined) return [];
    return [{ row: item.row, ...whyOpen(indicator, item, source, table) }];
  });
  return score.execution?.score === null ? [...rows, executionPart(table)] : rows;
}

type Why = Omit<OpenPart, 'row'>;

function whyOpen(
  indicator: Indicator,
  item: ItemScore,
  source: ActualSource,
  { indicators }: PerformanceTable,
): Why {
  const { cells, target } = indicator;
  const at = (what: string, role: ColumnRole, why: string): Why => ({
    ...{ what, cell: cells[role] ?? null },
    why: cells[role] === undefined ? NO_COLUMN : why,
  });
  if (target === null || isOpen(target)) return at('指标值', 'target', openWord(target));
  const [what, role, actual] =
    source === 'sheet'
      ? (['实际完成值', 'actual', indicator.actual] as const)
      : (['上年完成值', 'lastYear', indicator.lastYear] as const);
  if (actual === null || isOpen(actual)) return at(what, role, openWord(actual));
  if (item.weight === null) {
    const isShared = indicators.some(
      (other) => other !== indicator && other.cells.weight === cells.weight,
    );
    return at('分值', 'weight', isShared ? '由几行合并填写，不能分项计分' : '没有填写数字');
  }
  const isCounted = item.method !== 'unknown' && item.method !== 'graded';
  if (indicator.leavesScoreOpen === true && isCounted) {
    return at(what, role, '的写法公式读不出，请只填数字、“数字+单位”或日期');
  }
  if (item.method === 'unknown') return at('得分', 'score', '按单位自定的规则，由评价人评定');
  if (source === 'last-year' && actual.number !== null && equals(actual.number, '0')) {
    return at(what, role, '只写了0，可能是没有数据');
  }
  if (item.method === 'graded') return at(what, role, '没有写明达成的等级');
  return at(what, role, '与指标值对不上，不能计分');
}

function isOpen({ kind }: Value): boolean {
  return ['empty', 'placeholder', 'error', 'not-applicable', 'uncalculated'].includes(kind);
}

function openWord(value: Value | null): string {
  if (value?.kind === 'uncalculated') return '的公式没有计算结果';
  if (value?.kind === 'error') return '是错误值';
  return UNFILLED;
}

function executionPart({ funds: { execution }, executionRow }: PerformanceTable): OpenPart {
  if (execution === null) {
    const cell = executionRow?.score?.cell ?? executionRow?.cell ?? null;
    return { row: null, what: '预算执行', cell, why: '没有预算数和执行数' };
  }
  const { initial, budget, executed } = execution;
  const base = budget ?? initial;
  if (budget?.amount == null && initial?.amount == null) {
    return { row: null, what: '全年预算数', cell: base?.cell ?? null, why: UNFILLED };
  }
  const why = executed?.amount == null ? UNFILLED : '与预算数算不出执行率';
  return { row: null, what: '全年执行数', cell: executed?.cell ?? null, why };
}

const MOST_NAMED = 8;

/** 实际完成值 J8、J10:J13 未填写；全年执行数 L19 未填写. */
export function openWords(parts: readonly OpenPart[]): string {
  const groups = new Map<string, { readonly what: string; readonly cells: string[] }>();
  for (const { what, cell, why } of parts) {
    const group = groups.get(`${what} ${why}`) ?? { what, cells: [] };
    groups.set(`${what} ${why}`, group);
    if (cell !== null) group.cells.push(cell);
  }
  return [...groups]
    .map(([key, { what, cells }]) => {
      const why = key.slice(what.length + 1);
      if (why === NO_COLUMN) return `表中没有${inQuotes(what)}栏`;
      return cells.length === 0 ? `${what}${why}` : `${what} ${cellList(cells)} ${why}`;
    })
    .join('；');
}

/** J8、J10:J13: cells below one another as one range. */
export function cellList(cells: readonly string[]): string {
  const own = [...new Set(cells)];
  const runs = columnRuns(own);
  const more = runs.length > MOST_NAMED ? `等${own.length}个单元格` : '';
  return `${runs.slice(0, MOST_NAMED).join('、')}${more}`;
}
