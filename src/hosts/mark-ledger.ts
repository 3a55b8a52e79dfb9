/**
 * The list of cells that were coloured where conditional formats cannot be relied on: a very hidden sheet with one row for
 * each area. The area stands there as a formula, so that every application moves it along with the cells. Only cells
 * without a fill are coloured, so that what was there before is always the same and comes back exactly.
 */
import { parseRange, rangeName, type Rectangle } from '../grid/address';
import { MARK_STYLES } from '../grid/mark';

export const LEDGER_SHEET = 'jixiao-marks';

export interface LedgerEntry {
  readonly sheet: string;
  readonly area: Rectangle;
  /** "#FFC7CE": what we put there. Where another colour is now, somebody else has. */
  readonly fill: string;
}

/** The two cells of an entry: formula and text. */
export function entryCells({ sheet, area, fill }: LedgerEntry): [formula: string, fill: string] {
  const fixed = rangeName(area).replace(/[A-Z]+|\d+/g, '$$$&');
  const range = fixed.includes(':') ? fixed : `${fixed}:${fixed}`;
  return [`=ROWS('${sheet.replaceAll("'", "''")}'!${range})`, fill];
}

const ENTRY = /^=?\s*ROWS\(\s*(?:'((?:[^']|'')+)'|([^\s'!()][^'!()]*))!([$A-Z0-9:]+)\s*\)$/i;
const FILLS: readonly string[] = Object.values(MARK_STYLES).map(({ fill }) => fill);

/** Null for anything that is not an entry of ours, and for one whose cells are gone (#REF!). */
export function readEntry(formula: unknown, fill: unknown): LedgerEntry | null {
  if (typeof formula !== 'string' || typeof fill !== 'string' || !FILLS.includes(fill)) return null;
  const [, quoted, plain, range = ''] = ENTRY.exec(formula) ?? [];
  const area = parseRange(range.replaceAll('$', '').toUpperCase());
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area === null || sheet === undefined ? null : { sheet, area, fill };
}
