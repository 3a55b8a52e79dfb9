/** How scores are rounded, in the engine and in the formulas alike. */
import {
  compare,
  decimalPlaces,
  canonical,
  divide,
  multiply,
  round,
  type Decimal,
} from '../domain/exact';

/**
 * Spreadsheets compute in binary: what should be 2.345 may be 2.34499999999999. Ten places first take that
 * noise away; the formulas do the same, so that both end on the same digit.
 */
export const NOISE_PLACES = 10;
const SCORE_PLACES = 2;

/** Half up to so many places. */
export function settle(number: Decimal, places: number): Decimal {
  return round(round(number, NOISE_PLACES), places);
}

/** Two, or as many as the weight has, so that full points are the weight itself. */
export function scorePlaces(weight: Decimal): number {
  return Math.max(SCORE_PLACES, decimalPlaces(canonical(weight)));
}

/** A share (1 = all) of a weight as points. */
export function points(share: Decimal, weight: Decimal): Decimal {
  return settle(multiply(share, weight), scorePlaces(weight));
}

/** A fraction as percent with two places. */
export function percent(fraction: Decimal): Decimal {
  return multiply(settle(fraction, 4), '100');
}

/** A percentage as fraction. */
export function fraction(inPercent: Decimal): Decimal {
  return divide(inPercent, '100');
}

export function least(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}

export function most(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b;
}
