/** A text from the clipboard -> what a cell is to hold: numbers and percentages as such, all else as it stands. */
import Big from 'big.js';
import type { CellContent } from '../../grid/sheet-patch';

export interface Pasted {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,14})?$/;
/** Of more digits a spreadsheet keeps but the first. */
const MOST_DIGITS = 15;

export function percentPattern(places: number): string {
  return places === 0 ? '0%' : `0.${'0'.repeat(places)}%`;
}

/** Dates, formulas and what begins with + or @ stay the text that was copied: what they looked like is what is meant. */
export function pastedContent(text: string): Pasted {
  if (text === '') return { content: { kind: 'empty' } };
  const asText: Pasted = { content: { kind: 'text', text } };
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1) : text;
  const match = NUMBER.exec(digits);
  // 007 is a code.
  if (match === null || /^-?0\d/.test(digits)) return asText;
  const plain = digits.replaceAll(',', '');
  if (plain.replace(/\D/g, '').length > MOST_DIGITS) return asText;
  if (!isPercent) return { content: { kind: 'number', number: Number(plain) } };
  const places = Math.max(0, (match[1]?.length ?? 1) - 1);
  return {
    content: { kind: 'number', number: Big(plain).div(100).toNumber() },
    numberFormat: percentPattern(places),
  };
}
