/** Drafts of single cells: text stays text, a number stays a number. */
import {
  canonical,
  decimalFromNumber,
  decimalPlaces,
  equals,
  isDecimal,
  type Decimal,
} from '../../domain/exact';
import { parseCell } from '../../grid/address';
import { cellAt, type Cell, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { suggestedUnless, type Draft, type Proposal } from '../engine/fix';

export function cellNamed(sheet: SheetSnapshot, name: string): Cell | null {
  const at = parseCell(name);
  return at === null ? null : cellAt(sheet, at.row, at.column);
}

/** As displayed; '' for an empty cell. */
export function shownAt(sheet: SheetSnapshot, name: string): string {
  return cellNamed(sheet, name)?.text ?? '';
}

export function textDraft(cell: string, text: string): Draft {
  return { cell, after: { kind: 'text', text }, shown: text };
}

/** The text of the cell with `change` applied. */
export function rewrite(
  sheet: SheetSnapshot,
  cell: string,
  change: (text: string) => string,
): Draft {
  return textDraft(cell, change(shownAt(sheet, cell)));
}

/** A number in a format of its own; null for what no cell can hold exactly. */
export function numberDraft(
  cell: string,
  number: Decimal,
  numberFormat: string,
  shown: string,
): Draft | null {
  const content = numberContent(number);
  return content === null ? null : { cell, after: content, shown, numberFormat };
}

/**
 * Another number in the place of the one that stands there, format, unit and kind kept: "8分" becomes "7分", 8 becomes 7.
 * Null where the cell shows something else than its number and a unit.
 */
export function sameKindOfNumber(
  sheet: SheetSnapshot,
  cell: string,
  number: Decimal,
): Draft | null {
  const at = cellNamed(sheet, cell);
  const text = at?.text.trim() ?? '';
  const match = /^(\d+(?:\.\d+)?)(\D{0,4})$/.exec(text);
  const [, written = '', unit = ''] = match ?? [];
  if (at === null || match === null || unit.includes('%')) return null;
  if (typeof at.value === 'string') return textDraft(cell, canonical(number) + unit);
  const content = numberContent(number);
  if (typeof at.value !== 'number' || content === null) return null;
  const held = decimalFromNumber(at.value);
  // Rounded by its format: another number would be as well, and nobody would see it.
  if (held === null || !equals(held, written)) return null;
  const places = decimalPlaces(written);
  if (decimalPlaces(canonical(number)) > places) return null;
  const isFixed = places > decimalPlaces(canonical(written));
  const shown = isFixed ? padTo(canonical(number), places) : canonical(number);
  return { cell, after: content, shown: shown + unit };
}

function padTo(number: Decimal, places: number): string {
  const missing = places - decimalPlaces(number);
  if (missing <= 0) return number;
  return `${number}${number.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
}

function numberContent(number: Decimal): { kind: 'number'; number: number } | null {
  if (!isDecimal(number)) return null;
  const value = Number(number);
  const held = decimalFromNumber(value);
  return held !== null && equals(held, number) ? { kind: 'number', number: value } : null;
}

/** All drafts, or null where one is missing. */
export function allOf(drafts: readonly (Draft | null)[]): readonly Draft[] | null {
  const known = drafts.filter((draft) => draft !== null);
  return known.length === drafts.length && known.length > 0 ? known : null;
}

/** Of several findings in one, those that can be mended: certain only where each of them is. */
export function together(proposals: readonly (Proposal | null)[]): Proposal | null {
  const given = proposals.filter((proposal) => proposal !== null);
  return given.length === 0
    ? null
    : {
        drafts: given.flatMap(({ drafts }) => drafts),
        ...suggestedUnless(given.every(({ kind }) => kind === undefined)),
      };
}
