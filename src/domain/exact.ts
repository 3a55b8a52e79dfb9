/**
 * Exact decimals. Money, weights and target numbers travel through the product as decimal strings
 * without grouping ("674.29", "-3", "114352.00") and are computed with big.js; never with floats.
 */
import Big from 'big.js';
import { memoize } from './memo';

/** A plain decimal numeral: optional minus, digits, optional fraction. */
export type Decimal = string;

/** big.js that refuses native numbers, so that no float can slip in. */
const Exact = Big();
Exact.strict = true;
Exact.DP = 20;

export type Exact = Big;

/** Spreadsheets keep 15 significant digits; what lies beyond is binary noise (0.1 + 0.2). */
const SPREADSHEET_DIGITS = 15;

/** Numbers further out than this are no money and no weight; writing them out would cost memory. */
const MAX_EXPONENT = 40;

/** The exact number; its operations give new numbers, so one may be handed out again and again. */
export const exact = memoize((decimal): Exact => new Exact(decimal), { longest: 30 });

export function isDecimal(text: string): boolean {
  return text.length <= 60 && /^-?\d+(\.\d+)?$/.test(text);
}

/** Canonical text of an exact number: no exponent, no trailing zeros. */
export function toDecimal(number: Exact): Decimal {
  const text = number.toFixed();
  return text === '-0' ? '0' : text;
}

/** The decimal that a spreadsheet cell's number stands for, or null when it is not finite or absurdly large. */
export function decimalFromNumber(value: number): Decimal | null {
  const shortest = String(value);
  // Up to 15 digits the shortest text of a number is the decimal that was typed.
  if (shortest.length <= SPREADSHEET_DIGITS && /^-?\d+(\.\d+)?$/.test(shortest)) return shortest;
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** MAX_EXPONENT) return null;
  return toDecimal(new Exact(value.toPrecision(SPREADSHEET_DIGITS)).round(MAX_EXPONENT));
}

/** Canonical form of a decimal: "100.00" and "100" become "100". */
export function canonical(decimal: Decimal): Decimal {
  return /^-?(0|[1-9]\d*)$/.test(decimal) && decimal !== '-0' ? decimal : toDecimal(exact(decimal));
}

export function sum(decimals: Iterable<Decimal>): Decimal {
  let total = exact('0');
  for (const decimal of decimals) total = total.plus(exact(decimal));
  return toDecimal(total);
}

export function add(a: Decimal, b: Decimal): Decimal {
  return toDecimal(exact(a).plus(exact(b)));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return toDecimal(exact(a).minus(exact(b)));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return toDecimal(exact(a).times(exact(b)));
}

/** Quotient to 20 decimal places; throws on division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (b === '1') return canonical(a);
  return toDecimal(exact(a).div(exact(b)));
}

/** Negative, zero or positive, as in a sort callback. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a.length <= SPREADSHEET_DIGITS && b.length <= SPREADSHEET_DIGITS) {
    // Rounding to doubles keeps the order of decimals, and up to 15 digits keeps them apart.
    const difference = Number(a) - Number(b);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  }
  return exact(a).cmp(exact(b));
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** True when a and b differ by no more than the tolerance. */
export function within(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return exact(a).minus(exact(b)).abs().lte(exact(tolerance));
}

/** Rounded half up, as money is, with trailing zeros removed. */
export function round(a: Decimal, places: number): Decimal {
  return toDecimal(exact(a).round(places, Big.roundHalfUp));
}

/** Digits after the decimal point as written: "1236.00" has 2. */
export function decimalPlaces(decimal: Decimal): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}
