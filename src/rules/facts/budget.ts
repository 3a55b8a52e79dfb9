/** The year's budget total as an exact amount in 元, and how it is printed. */
import {
  canonical,
  compare,
  decimalPlaces,
  exact,
  isDecimal,
  round,
  type Decimal,
} from '../../domain/exact';
import type { CurrencyUnit } from '../../domain/funds';
import type { PerformanceTable } from '../../domain/performance-table';
import { convertCurrency } from '../../domain/quantity/currency';
import { fact } from './fact';

export interface Budget {
  readonly cell: string;
  /** In the form's unit, and that unit. */
  readonly amount: Decimal;
  readonly unit: CurrencyUnit;
  readonly yuan: Decimal;
  /** Digits after the point as printed: 1,236.00 has two. */
  readonly places: number;
}

/** Null where the total is empty, zero or without a known unit. */
export const budgetOf = fact(({ funds }: PerformanceTable): Budget | null => {
  const { total, currencyUnit: unit } = funds;
  if (total?.amount == null || unit === null || compare(total.amount, '0') <= 0) return null;
  const printed = total.value !== null && isDecimal(total.value) ? total.value : total.amount;
  return {
    cell: total.cell,
    amount: canonical(total.amount),
    unit,
    yuan: convertCurrency(total.amount, unit, '元'),
    places: decimalPlaces(printed),
  };
});

/** An amount of 元 in the unit of the form, to so many places. */
export function inUnitOf({ unit }: Budget, yuan: Decimal, places = 6): Decimal {
  return round(convertCurrency(yuan, '元', unit), places);
}

/** True when a and b differ by no more than this share of b. */
export function isClose(a: Decimal, b: Decimal, share: Decimal): boolean {
  if (compare(b, '0') === 0) return compare(a, '0') === 0;
  const whole = exact(b);
  return exact(a)
    .minus(whole)
    .abs()
    .lte(whole.abs().times(exact(share)));
}
