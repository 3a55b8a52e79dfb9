/**
 * Pieces of native formulas. Only ROUND, MIN, MAX, IF, AND, OR, ISNUMBER and arithmetic: every spreadsheet
 * computes them alike, and nothing in them is volatile. Results equal the engine's to the last digit.
 */
import { canonical, type Decimal } from '../../domain/exact';
import { NOISE_PLACES } from '../rounding';

/** A cell that stands for a number; `scale`: so many of the wanted unit are one of the cell's (0.97 -> 97%: 100). */
export interface CellTerm {
  /** A1, with or without "$". */
  readonly cell: string;
  readonly scale: Decimal;
}

export function term({ cell, scale }: CellTerm): string {
  return scale === '1' ? cell : `ROUND(${cell}*${scale},${NOISE_PLACES})`;
}

/**
 * A literal; negative ones in brackets, so that "-" cannot meet another sign. Without trailing zeros: Univer takes
 * 17.30 in a formula for a text.
 */
export function literal(number: Decimal): string {
  const plain = canonical(number);
  return plain.startsWith('-') ? `(${plain})` : plain;
}

export function rounded(expression: string, places: number): string {
  return `ROUND(ROUND(${expression},${NOISE_PLACES}),${places})`;
}

/** With its "="; blank where a condition fails. */
export function blankUnless(conditions: readonly string[], value: string): string {
  const [first = '', ...others] = conditions;
  const condition = others.length === 0 ? first : `AND(${conditions.join(',')})`;
  return `=IF(${condition},${value},"")`;
}

export function isNumber(cell: string): string {
  return `ISNUMBER(${cell})`;
}
