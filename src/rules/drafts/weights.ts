/** 分值权重 shared out in proportion, to an exact total. */
import { divide, equals, exact, multiply, sum, toDecimal, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { allOf, cellNamed, numberDraft, sameKindOfNumber, shownAt } from './drafts';
import type { Draft } from '../engine/fix';

const STEPS = ['1', '0.5', '0.1', '0.01'] as const;

function isMultiple(number: Decimal, step: Decimal): boolean {
  return exact(number).mod(exact(step)).eq(exact('0'));
}

/** Largest remainder: each gets its share rounded down, what is left goes to the largest fractions, the first first. */
export function shareOut(weights: readonly Decimal[], total: Decimal): Decimal[] | null {
  const all = sum(weights);
  const step = STEPS.find((each) => [...weights, total].every((one) => isMultiple(one, each)));
  if (step === undefined || exact(all).lte(exact('0'))) return null;
  const shares = weights.map((weight) => divide(divide(multiply(weight, total), all), step));
  const whole = shares.map((share) => toDecimal(exact(share).round(0, 0)));
  let left = Number(toDecimal(exact(divide(total, step)).minus(exact(sum(whole)))));
  const order = shares
    .map((share, i) => ({ i, rest: exact(share).minus(exact(whole[i] ?? '0')) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i);
  const given = new Set(order.slice(0, left).map(({ i }) => i));
  left -= given.size;
  const parts = whole.map((count, i) =>
    multiply(given.has(i) ? toDecimal(exact(count).plus(exact('1'))) : count, step),
  );
  const isSound = left === 0 && equals(sum(parts), total);
  return isSound && parts.every((part) => exact(part).gt(exact('0'))) ? parts : null;
}

/** Numbers where the column mostly holds numbers; else as each cell is. */
export function weightDrafts(
  sheet: SheetSnapshot,
  rows: readonly Indicator[],
  weights: readonly Decimal[],
): readonly Draft[] | null {
  const cells = rows.map(({ weight }) => weight?.cell ?? '');
  const texts = cells.filter((cell) => typeof cellNamed(sheet, cell)?.value === 'string');
  const mostlyNumbers = texts.length * 2 < cells.length;
  return allOf(
    cells.map((cell, i) => {
      const weight = weights[i] ?? '0';
      const kept = sameKindOfNumber(sheet, cell, weight);
      // A half in a column of whole numbers needs a format that shows it.
      const isPlain = /^\s*\d+(\.\d+)?\s*$/.test(shownAt(sheet, cell));
      const asNumber = isPlain ? numberDraft(cell, weight, 'General', weight) : null;
      return mostlyNumbers && texts.includes(cell) ? asNumber : (kept ?? asNumber);
    }),
  );
}

/** The rows that have weights of their own; null where one of the named ones has none. */
export function weightedRows(indicators: readonly Indicator[]): Indicator[] | null {
  const rows = indicators.filter(({ weight }) => weight !== null);
  const isWhole = rows.every(({ weight }) => weight?.amount != null);
  return isWhole && rows.length > 0 ? rows : null;
}
