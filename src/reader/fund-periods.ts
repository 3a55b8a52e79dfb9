/** The budget year's amounts and, beside them, the whole project's. */
import type { FundItem } from '../domain/funds';

/** An amount with its label's place. */
export interface Found extends FundItem {
  readonly row: number;
  readonly column: number;
  readonly span: 'year' | 'period' | 'open';
}

/**
 * Which amounts are the whole project's: a total that says so, or an open one (项目资金总额) in a form that
 * also names the year's; and, where both stand side by side, the parts below the first.
 */
export function splitPeriods(items: readonly Found[]): { year: Found[]; period: Found[] } {
  const totals = items.filter((item) => item.role === 'total');
  const isYear = (item: Found): boolean => item.span === 'year' || item.label.includes('申报数');
  const hasYear = totals.some(isYear);
  const periodTotals = totals.filter(
    (item) =>
      item.span === 'period' ||
      (item.span === 'open' && hasYear && /^项目|总投资/.test(item.label)),
  );
  if (periodTotals.length === totals.length) return { year: [...items], period: [] };
  const years = totals.filter((total) => isYear(total) && !periodTotals.includes(total));
  const paired = periodTotals.filter(
    (total) =>
      years.some((other) => other.row === total.row) ||
      // 实施期总额 heads a column of its own, the year's amounts stand in another.
      (/^(实施|中期|长期)/.test(total.label) &&
        years.every((other) => other.column !== total.column)),
  );
  const isPeriod = (item: Found): boolean =>
    item.role === 'total'
      ? periodTotals.includes(item)
      : item.span === 'period' || paired.some((total) => total.column === item.column);
  return {
    year: items.filter((item) => !isPeriod(item)).sort(yearTotalsFirst),
    period: items.filter(isPeriod),
  };
}

/** 预算申报数 and 年度… totals before those whose words leave the period open. */
function yearTotalsFirst(a: Found, b: Found): number {
  const rank = (item: Found): number =>
    item.role !== 'total' || item.span === 'year' || item.label.includes('申报数') ? 0 : 1;
  return rank(a) - rank(b);
}
