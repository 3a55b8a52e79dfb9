/** Prices for one of something: 500元/人, 0.9万元/亩. */
import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { toBase } from '../../domain/quantity/units';
import { convertCurrency } from '../../domain/quantity/currency';
import { fact } from './fact';
import { kindOf } from './goal/counts';
import { namedIndicators } from './structure';
import type { PerformanceTable } from '../../domain/performance-table';

export interface UnitPrice {
  readonly indicator: Indicator;
  readonly target: Value;
  /** In 元. */
  readonly yuan: Decimal;
  /** What it buys one of, as `kindOf` names it: 人, 户, 亩. */
  readonly kind: string;
}

export interface Quantity {
  readonly indicator: Indicator;
  readonly target: Value;
  readonly number: Decimal;
  readonly kind: string;
}

const PRICE = /^(元|千元|万元)[/／]\(?([一-鿿]{1,3})\)?$/;

/** Rows whose target is a price for one of something, without a month or year in it. */
export const unitPrices = fact((table: PerformanceTable): readonly UnitPrice[] =>
  namedIndicators(table).flatMap((indicator) => {
    const { target } = indicator;
    const match = PRICE.exec(target?.unit ?? '');
    if (target?.kind !== 'number' || target.number === null || match === null) return [];
    const [, currency = '元', thing = ''] = match;
    if (/[年月天日次期季]/.test(thing)) return [];
    const yuan = convertCurrency(target.number, currency as '元' | '千元' | '万元', '元');
    return [{ indicator, target, yuan, kind: kindOf(thing) }];
  }),
);

/** Rows that count things of a kind. */
export function quantitiesOf(table: PerformanceTable, kind: string): Quantity[] {
  return namedIndicators(table).flatMap((indicator) => {
    const { target } = indicator;
    if (target?.kind !== 'number' || target.number === null || target.unit === null) return [];
    const base = toBase(target.number, target.unit);
    return base !== null && kindOf(base.unit ?? '') === kind
      ? [{ indicator, target, number: base.number, kind }]
      : [];
  });
}
