/**
 * Pieces of native formulas. Only functions that Excel 2007, WPS, LibreOffice and Univer have and compute alike; nothing
 * volatile. Results equal the engine's to the last digit; test/scoring/spreadsheet-oracle.test.ts holds both together.
 */
import { canonical, type Decimal } from '../../domain/exact';
import { columnRuns } from '../../grid/address';
import { NOISE_PLACES } from '../rounding';

/**
 * A literal; negative ones in brackets, so that "-" cannot meet another sign. Without trailing zeros: Univer takes
 * 17.30 in a formula for a text.
 */
export function literal(number: Decimal): string {
  const plain = canonical(number);
  return plain.startsWith('-') ? `(${plain})` : plain;
}

/** A text of at most 255 characters, as formulas take it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function rounded(expression: string, places: number): string {
  return `ROUND(ROUND(${expression},${NOISE_PLACES}),${places})`;
}

/** With an error where a condition fails. */
export function onlyIf(conditions: readonly string[], value: string): string {
  return conditions.length === 0 ? value : `IF(${all(conditions)},${value},NA())`;
}

/** With a blank where a condition fails. */
export function blankUnless(conditions: readonly string[], value: string): string {
  return conditions.length === 0 ? value : `IF(${all(conditions)},${value},"")`;
}

function all(conditions: readonly string[]): string {
  const [first = ''] = conditions;
  return conditions.length === 1 ? first : `AND(${conditions.join(',')})`;
}

export function isNumber(cell: string): string {
  return `ISNUMBER(${cell})`;
}

/** `expression` is one of the words, apart from the case of letters. */
export function isOneOf(expression: string, words: readonly string[]): string {
  const [first = ''] = words;
  if (words.length === 1) return `${expression}=${quoted(first)}`;
  return `ISNUMBER(MATCH(${expression},{${words.map(quoted).join(',')}},0))`;
}

/** What a number from so much on earns, the highest first; an error below 0. */
export function bandOf(
  expression: string,
  bands: readonly { readonly from: Decimal; readonly value: Decimal }[],
): string {
  const rising = [{ from: '0', value: '0' }, ...[...bands].reverse()];
  const list = (numbers: readonly Decimal[]): string => `{${numbers.map(canonical).join(',')}}`;
  const [froms, values] = [rising.map(({ from }) => from), rising.map(({ value }) => value)];
  return `LOOKUP(${expression},${list(froms)},${list(values)})`;
}

/** The text of a cell without spaces, as `compact` sees it. */
export function withoutSpaces(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"　","")`;
}

/** L8,L9,L10,L14 as L8:L10,L14. */
export function references(cells: readonly string[]): string {
  return columnRuns(cells).join(',');
}
