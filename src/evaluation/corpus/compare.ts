/** Our snapshot of a workbook beside SheetJS's: every difference, with the reason where one is known. */
import { cellName } from '../../grid/address';
import { cellAt, type Cell, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { reasonOf } from './explanations';
import type { ReferenceSheet } from './reference';

export interface CellPair {
  readonly ours: Cell | null;
  readonly theirs: Cell | null;
  /** As SheetJS gives it. */
  readonly format: string | undefined;
  readonly lostStrings: boolean;
}

export interface Difference {
  /** Name of the reason, null where none is known. */
  readonly reason: string | null;
  readonly where: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The one reason that is not of a cell: SheetJS makes up a part for a module sheet of old macros. */
export const SHEETS_WITHOUT_PART = '没有部件的工作表';

function sameCell(a: Cell | null, b: Cell | null): boolean {
  return a === null || b === null
    ? a === b
    : Object.is(a.value, b.value) && a.text === b.text && a.formula === b.formula;
}

function said(value: unknown): string {
  return JSON.stringify(value).slice(0, 120);
}

function ends(sheet: SheetSnapshot): { bottom: number; right: number } {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { bottom: sheet.origin.row + sheet.rows.length, right: sheet.origin.column + width };
}

function* cellDifferences(ours: SheetSnapshot, reference: ReferenceSheet): Generator<Difference> {
  const theirs = reference.snapshot;
  const [a, b] = [ends(ours), ends(theirs)];
  for (
    let r = Math.min(ours.origin.row, theirs.origin.row);
    r < Math.max(a.bottom, b.bottom);
    r += 1
  ) {
    const isEmpty = (sheet: SheetSnapshot): boolean => sheet.rows[r - sheet.origin.row] == null;
    if (isEmpty(ours) && isEmpty(theirs)) continue;
    const left = Math.min(ours.origin.column, theirs.origin.column);
    for (let c = left; c < Math.max(a.right, b.right); c += 1) {
      const name = cellName(r, c);
      const pair: CellPair = {
        ours: cellAt(ours, r, c),
        theirs: cellAt(theirs, r, c),
        format: reference.formats.get(name),
        lostStrings: reference.lostStrings,
      };
      if (sameCell(pair.ours, pair.theirs)) continue;
      const where = `${ours.name}!${name}`;
      yield { reason: reasonOf(pair), where, ours: said(pair.ours), theirs: said(pair.theirs) };
    }
  }
}

export function* differences(
  ours: readonly SheetSnapshot[],
  theirs: readonly ReferenceSheet[],
): Generator<Difference> {
  const names = (all: readonly SheetSnapshot[]): string => said(all.map((s) => [s.name, s.hidden]));
  const known = new Map(theirs.map((sheet) => [sheet.snapshot.name, sheet]));
  const others = theirs.map(({ snapshot }) => snapshot);
  if (names(ours) !== names(others)) {
    const isSubset = ours.every(({ name, hidden }) => known.get(name)?.snapshot.hidden === hidden);
    const reason = isSubset ? SHEETS_WITHOUT_PART : null;
    yield { reason, where: '', ours: names(ours), theirs: names(others) };
    // SheetJS gives the sheets behind one without a part the parts of others.
    return;
  }
  for (const sheet of ours) {
    const reference = known.get(sheet.name);
    if (reference === undefined) continue;
    for (const what of ['merges', 'hiddenRows', 'hiddenColumns'] as const) {
      const [a, b] = [said(sheet[what]), said(reference.snapshot[what])];
      const isEmpty = sheet.rows.length === 0 || reference.snapshot.rows.length === 0;
      // What is hidden is told within what is filled; there a cell more or less has been reported already.
      if (a === b || (isEmpty && what !== 'merges')) continue;
      yield { reason: null, where: `${sheet.name} ${what}`, ours: a, theirs: b };
    }
    yield* cellDifferences(sheet, reference);
  }
}
