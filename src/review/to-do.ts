/** What a form that nobody has filled asks for, part by part. */
import type { PerformanceTable } from '../domain/performance-table';

export interface ToDo {
  readonly part: '基本信息' | '资金' | '绩效目标' | '绩效指标';
  readonly count: number;
  /** The first cell to fill; null where rows are prepared, or none is. */
  readonly cell: string | null;
}

/** Labels without a value, and the rows of indicators, one at least; parts with nothing open are left out. */
export function toDoOf(table: PerformanceTable): ToDo[] {
  const { fields, funds, goals, indicators, preparedRows } = table;
  const amounts = [...funds.items, ...funds.periodItems].map(({ amount }) => amount);
  const parts = [
    ['基本信息', Object.values(fields)],
    ['资金', amounts],
    ['绩效目标', [goals.annual, goals.overall]],
  ] as const;
  const open = parts.flatMap(([part, all]) => {
    const left = all.flatMap((field) => (field !== null && field.value === null ? [field] : []));
    return left.length === 0 ? [] : [{ part, count: left.length, cell: left[0]?.cell ?? null }];
  });
  const rows = Math.max(1, indicators.length + preparedRows);
  return [...open, { part: '绩效指标', count: rows, cell: null }];
}
