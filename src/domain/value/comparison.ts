/** Is this year's target stricter than what was reached last year? */
import {
  canonical,
  compare,
  divide,
  exact,
  multiply,
  round,
  toDecimal,
  type Decimal,
} from '../exact';
import { direction, type Direction } from '../lexicon/direction';
import { MAGNITUDE } from '../quantity/numeral';
import { valueText } from '../quantity/spelling';
import { convert, convertible, parseUnit } from '../quantity/units';
import type { ParsedValue } from './value';

interface ComparisonBasis {
  readonly direction: Direction;
  /** Last year's value is a 0 without unit or %: often "no data" rather than a result of zero. */
  readonly lastYearIsBareZero: boolean;
}

export interface ComparedToLastYear extends ComparisonBasis {
  readonly outcome: 'equal' | 'stricter' | 'looser';
  readonly reason: 'none';
  /** Both in the unit below: their own where it is the same, else without magnitude or the base unit. */
  readonly target: Decimal;
  readonly lastYear: Decimal;
  readonly unit: string | null;
  /**
   * By how many percent of last year's value a looser target falls behind, two decimals; null when that
   * was 0, and where the target is not looser.
   */
  readonly change: Decimal | null;
}

export interface NotComparable extends ComparisonBasis {
  readonly outcome: 'incomparable';
  /** kind: one is no number (or is not filled in); unit: both are, in units that do not convert. */
  readonly reason: 'unit' | 'kind';
}

export type LastYearComparison = ComparedToLastYear | NotComparable;

/** 未发生代偿 and 0% are results; a 0 alone may only mean that nothing was entered. */
const BARE_ZERO = /^0+(?:\.0+)?$/;

/** A number as a cell gives it; `raw` tells a magnitude of its own (10万). */
export interface Amount {
  readonly number: Decimal;
  readonly unit: string | null;
  readonly raw: string;
}

export interface InOneUnit {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly unit: string | null;
}

/** A bare number is in the unit of the other; two units must convert, else null. */
export function inCommonUnit(a: Amount, b: Amount): InOneUnit | null {
  if (a.unit === null && b.unit !== null) {
    const common = besideUnit(a, b.number, b.unit);
    return common && { a: common.bare, b: common.measured, unit: common.unit };
  }
  if (b.unit === null && a.unit !== null) {
    const common = besideUnit(b, a.number, a.unit);
    return common && { a: common.measured, b: common.bare, unit: common.unit };
  }
  if (a.unit === null || b.unit === null || a.unit === b.unit) {
    return { a: canonical(a.number), b: canonical(b.number), unit: a.unit };
  }
  const base = parseUnit(a.unit)?.base;
  if (base == null || !convertible(a.unit, b.unit)) return null;
  return inUnit({ ...a, unit: a.unit }, { ...b, unit: b.unit }, base);
}

/** Two years differ by less than this; otherwise the bare number was in some other unit. */
const PLAUSIBLE_RATIO = '100';
const OWN_MAGNITUDE = /\d(?:万亿|[十百千]?[万亿])/;

/**
 * Beside 1.2万人 a bare 11000 is so many 人 and a bare 1.1 so many 万人: whichever comes closer. A
 * magnitude of its own (10万 beside 12万元) leaves only 元.
 */
function besideUnit(
  bare: Amount,
  measured: Decimal,
  unit: string,
): { bare: Decimal; measured: Decimal; unit: string } | null {
  const asWritten = { bare: canonical(bare.number), measured: canonical(measured), unit };
  const plain = withoutMagnitude(unit);
  const inPlain = plain === null ? null : convert(measured, unit, plain);
  if (plain === null || inPlain === null) return asWritten;
  if (compare(bare.number, '0') === 0 || compare(measured, '0') === 0) return asWritten;
  const scaledDown = { bare: asWritten.bare, measured: canonical(inPlain), unit: plain };
  const readings = OWN_MAGNITUDE.test(valueText(bare.raw)) ? [scaledDown] : [asWritten, scaledDown];
  const [best] = readings
    .map((reading) => ({ reading, apart: ratio(reading.bare, reading.measured) }))
    .sort((x, y) => compare(x.apart, y.apart));
  return best !== undefined && compare(best.apart, PLAUSIBLE_RATIO) <= 0 ? best.reading : null;
}

/** 元 of 万元; null for a unit without magnitude (元, 小时, 千瓦). */
export function withoutMagnitude(written: string): string | null {
  const magnitude = MAGNITUDE.exec(written)?.[0];
  if (magnitude === undefined) return null;
  const plain = written.slice(magnitude.length);
  return plain !== '' && convertible(written, plain) ? plain : null;
}

/** How many times the larger is the smaller, regardless of sign. */
function ratio(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [toDecimal(exact(a).abs()), toDecimal(exact(b).abs())];
  return compare(x, y) > 0 ? divide(x, y) : divide(y, x);
}

function inUnit(
  a: { number: Decimal; unit: string },
  b: { number: Decimal; unit: string },
  base: string,
): InOneUnit | null {
  const inBase = [a, b].map(({ number, unit }) => convert(number, unit, base));
  const [first, second] = inBase;
  return first == null || second == null ? null : { a: first, b: second, unit: base };
}

function isCount(value: ParsedValue): value is ParsedValue & { number: Decimal } {
  return (value.kind === 'number' || value.kind === 'frequency') && value.number !== null;
}

function changeInPercent(target: Decimal, lastYear: Decimal): Decimal | null {
  const difference = toDecimal(exact(target).minus(exact(lastYear)).abs());
  if (compare(lastYear, '0') === 0) return null;
  const whole = toDecimal(exact(lastYear).abs());
  return round(divide(multiply(difference, '100'), whole), 2);
}

/**
 * Compares a target with 上年完成值; never across units that do not convert (人 and 人次). `better` is for
 * callers that know more of the row than its name.
 */
export function compareToLastYear(
  target: ParsedValue,
  lastYear: ParsedValue,
  name: string,
  better: Direction = direction(name, target),
): LastYearComparison {
  const lastYearIsBareZero = isCount(lastYear) && BARE_ZERO.test(valueText(lastYear.raw));
  const basis = { direction: better, lastYearIsBareZero };
  if (!isCount(target) || !isCount(lastYear)) {
    return { outcome: 'incomparable', reason: 'kind', ...basis };
  }
  const common = inCommonUnit(target, lastYear);
  if (common === null) return { outcome: 'incomparable', reason: 'unit', ...basis };
  const order = compare(common.a, common.b);
  const isStricter = better === 'up' ? order > 0 : order < 0;
  const outcome = order === 0 ? 'equal' : isStricter ? 'stricter' : 'looser';
  return {
    outcome,
    reason: 'none',
    ...basis,
    target: common.a,
    lastYear: common.b,
    unit: common.unit,
    change: outcome === 'looser' ? changeInPercent(common.a, common.b) : null,
  };
}
