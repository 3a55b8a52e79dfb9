/** The 得分 formula over the cells that a sheet already has, where it reads what the engine has read. */
import { compare } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { convert } from '../../domain/quantity/units';
import { inQuotes } from '../../domain/text';
import type { Value } from '../../domain/value/value';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { isNumeric, measure, type Aim, type Measured } from '../aim';
import type { ItemScore } from '../item-score';
import { planRow, type RowPlanContext } from './planned-row';
import type { ActualSource } from '../score-indicator';
import { heldAt, targetCell, weightCell } from '../weights';
import { ASCII_SIGNS, readNumber } from './number-expression';
import { SIGNS } from './number-row';

export type OwnFormula =
  | { readonly formula: string; readonly reason: null }
  | { readonly formula: null; readonly reason: string };

/** Null with a reason where the row was not scored, or a formula cannot read its actual value. */
export function ownFormula(
  indicator: Indicator,
  item: ItemScore,
  sheet: SheetSnapshot,
  source: ActualSource,
  context: RowPlanContext,
): OwnFormula {
  const none = (reason: string): OwnFormula => ({ formula: null, reason });
  const actual = source === 'sheet' ? indicator.actual : indicator.lastYear;
  const { target } = indicator;
  if (item.isAsWritten) return none('得分由评价人评定');
  if (item.score === null || item.weight === null || target === null || actual === null) {
    return none('没有可计算的数值');
  }
  const held = heldAt(sheet, actual.cell);
  if (held === null) return none(`${actual.cell}里没有数值和文字`);
  const cells = {
    actual: actual.cell,
    target: targetCell(sheet, indicator),
    weight: weightCell(sheet, indicator),
  };
  const { score } = planRow(indicator, item.weight, cells, context);
  if (score === null) return none('得分由评价人评定');
  const reads = isNumeric(actual)
    ? readsNumber(target, actual, held, measure(target, actual, indicator))
    : readsWords(held);
  if (!reads) return none(`${actual.cell}里写作${inQuotes(actual.raw)}，公式不能这样读`);
  return { formula: score, reason: null };
}

/** The formula takes the cell for the number that the engine compared. */
function readsNumber(
  target: Value,
  { raw, comparator }: Value,
  held: string | number,
  measured: Measured | string,
): boolean {
  if (typeof measured === 'string') return false;
  const { aim, actual, unit } = measured;
  const sign = comparator === null || typeof held === 'number' ? '' : signBefore(raw, aim);
  if (sign === null) return false;
  const beside = [target.range?.low, target.range?.high, target.number].flatMap(
    (number) => number ?? [],
  );
  const text = typeof held === 'string' ? held.trim().slice(sign.length) : held;
  const number = readNumber(text, target.unit, beside);
  if (number === null) return false;
  const same = target.unit === null || unit === null ? number : convert(number, target.unit, unit);
  return same !== null && compare(same, actual) === 0;
}

/** The sign of `raw` as it is written; null where the formula does not take it. */
function signBefore(raw: string, { kind }: Aim): string | null {
  const sign = SIGNS[kind];
  if (sign === null) return null;
  return [sign, ASCII_SIGNS[sign]].find((each) => raw.trim().startsWith(each)) ?? null;
}

/** Words and dates in the plain spelling that word-rows.ts and date-row.ts know. */
const PLAIN = /^(?:[一-鿿]{1,20}|(?:\d{4}年)?\d{1,2}月(?:底|\d{1,2}日)?)$/;

function readsWords(held: string | number): boolean {
  return typeof held === 'string' && PLAIN.test(held.replace(/[ \u3000]/g, ''));
}
