/** What K13 to K18 ask of a 自评表: printed figures beside recomputed ones. */
import {
  canonical,
  compare,
  decimalPlaces,
  divide,
  equals,
  multiply,
  round,
  within,
  type Decimal,
} from '../../domain/exact';
import type { Execution } from '../../domain/funds';
import type { Indicator } from '../../domain/indicator';
import type { Amount } from '../../domain/located';
import { compact } from '../../domain/text';

/** Base amounts by which a form may divide what was spent: 全年预算数 first, then 年初预算数. */
export function executionRates({ budget, initial, executed }: Execution): Decimal[] {
  const spent = executed?.amount ?? null;
  if (spent === null) return [];
  return [budget, initial].flatMap((base) =>
    base?.amount == null || compare(base.amount, '0') <= 0 ? [] : [divide(spent, base.amount)],
  );
}

/** The printed rate as fraction; a bare 0.98 may be 98% or 0.98%. */
export function printedRates({ amount, raw }: Amount): Decimal[] {
  if (amount === null) return [];
  const inPercent = divide(amount, '100');
  return raw.includes('%') || compare(amount, '2') > 0 ? [inPercent] : [amount, inPercent];
}

/** Equal within a tolerance, or after rounding to the places that are printed (66% for 65.6%). */
export function agrees(printed: Amount, computed: Decimal, tolerance: Decimal): boolean {
  if (printed.amount === null) return false;
  if (within(printed.amount, computed, tolerance)) return true;
  const shown =
    printed.value !== null && /^-?\d+(\.\d+)?$/.test(printed.value) ? printed.value : '';
  return shown !== '' && equals(round(computed, decimalPlaces(shown)), shown);
}

export function asPercent(rate: Decimal): string {
  return `${round(multiply(rate, '100'), 2)}%`;
}

const NO_REASON = /^(?:无|没有|不适用|[-—–―/\\]+)$/;

/** True where the form asks for a reason and none is given; 无 and dashes are none. */
export function lacksReason({ deviation }: Indicator): boolean {
  if (deviation === null) return false;
  return deviation.value === null || NO_REASON.test(compact(deviation.value));
}

const ONLY_MARKS = /^[-—–―_/\\*.…]+$/;

/** True where nothing says what was reached; 无 and 未发生 are answers, an error or a formula without a result is not nothing. */
export function isUnanswered({ actual }: Indicator): boolean {
  if (actual === null || actual.kind === 'empty' || actual.kind === 'placeholder') return true;
  return actual.kind === 'not-applicable' && ONLY_MARKS.test(compact(actual.text));
}

/** 全年执行数15÷全年预算数20=75%, for each base that a form may divide by. */
export function rateSteps({ budget, initial, executed }: Execution): string[] {
  const spent = executed?.amount ?? null;
  if (spent === null) return [];
  const bases = [
    ['全年预算数', budget],
    ['年初预算数', initial],
  ] as const;
  return bases.flatMap(([name, base]) =>
    base?.amount == null || compare(base.amount, '0') <= 0
      ? []
      : [
          `执行数${canonical(spent)}÷${name}${canonical(base.amount)}=${asPercent(divide(spent, base.amount))}。`,
        ],
  );
}

/** What the rate and the points of 预算执行 rest on. */
export function executionCells(execution: Execution): string[] {
  const { initial, budget, executed, weight, rate } = execution;
  return [executed, budget, initial, rate, weight].flatMap((amount) => amount?.cell ?? []);
}
