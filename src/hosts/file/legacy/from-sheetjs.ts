/** A sheet as SheetJS leaves it -> ParsedSheet. */
import { cellName } from '../../../grid/address';
import type { Cell } from '../../../grid/sheet-snapshot';
import { displayText } from '../display-text';
import { LIMITS } from '../limits';
import type { SheetFacts } from './scan-open-document';
import type { RawBand, RawCell, RawSheet } from './sheetjs';
import { SheetBudget } from '../snapshot';
import type { ParsedSheet, Span } from '../snapshot';
import { tooLong, WorkbookFileError } from '../workbook-file-error';

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

export interface RawContext {
  /** Its name. */
  readonly sheet: string;
  readonly date1904: boolean;
  /** Whether the file itself stores the displayed text (.ods). */
  readonly storesText: boolean;
  readonly facts: SheetFacts | null;
}

function cellOf(raw: RawCell, context: RawContext): Cell | null {
  const formula = raw.f === undefined ? null : `=${raw.f}`;
  if (raw.t === 'e') {
    const text = typeof raw.v === 'number' ? (ERRORS[raw.v] ?? '#N/A') : '#VALUE!';
    return { value: text, text, formula };
  }
  const value = raw.v;
  if (raw.t === 'z' || value === undefined || (value === '' && formula === null)) {
    return formula === null ? null : { value: null, text: '', formula };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  const stored = context.storesText && typeof value !== 'boolean' ? raw.w : undefined;
  return { value, text: stored ?? displayText(value, raw.z, context.date1904), formula };
}

function lengthOf({ value, text }: Cell): number {
  return typeof value === 'string' ? Math.max(value.length, text.length) : text.length;
}

/** A height or width of zero means here that none is given. */
function hiddenOf(list: readonly (RawBand | undefined)[] | undefined): Span[] {
  const spans: Span[] = [];
  list?.forEach((band, i) => {
    if (band?.hidden === true) spans.push([i, i]);
  });
  return spans;
}

export function sheetFromSheetJs(raw: RawSheet, context: RawContext): ParsedSheet {
  const data = raw['!data'] ?? [];
  const rows = new Map<number, (Cell | null)[]>();
  const budget = new SheetBudget();
  // Rows may be far apart: only those that exist are visited.
  for (const key of Object.keys(data)) {
    const number = Number(key);
    const row = data[number];
    if (row === undefined) continue;
    const { length } = row;
    // An address that no sheet has; one that is none at all counts as NaN.
    if (!(number >= 0 && number < LIMITS.rows && length <= LIMITS.columns)) {
      throw new WorkbookFileError('broken');
    }
    budget.add(0, length);
    const cells: (Cell | null)[] = [];
    for (let c = 0; c < length; c += 1) {
      const cell = row[c];
      const made = cell === undefined ? null : cellOf(cell, context);
      if (made !== null) budget.add(1, 0);
      if (made !== null && lengthOf(made) > LIMITS.cellText) {
        throw tooLong('文字', `“${context.sheet}”!${cellName(number, c)}`);
      }
      cells.push(made);
    }
    rows.set(number, cells);
    // Both forms of a large sheet need not be held at once.
    data[number] = undefined;
  }
  return {
    rows,
    merges: (raw['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: [...(context.facts?.hiddenRows ?? []), ...hiddenOf(raw['!rows'])],
    hiddenColumns: [...(context.facts?.hiddenColumns ?? []), ...hiddenOf(raw['!cols'])],
  };
}
