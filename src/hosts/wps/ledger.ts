/** Marks as fills with a list of them (mark-ledger.ts): for a WPS that does not keep conditional formats. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import { MARK_STYLES, type Mark } from '../../grid/mark';
import { halfDrawn, HostError } from '../host-error';
import { groupMarks } from '../mark-groups';
import { entryCells, LEDGER_SHEET, readEntry, type LedgerEntry } from '../mark-ledger';
import { call, callChild, child, isRemote, read, write, type Remote } from './bridge';
import { bgr } from './decode';
import { quietly } from './guards';
import { addLast, namesOf, refuseProtectedBook, removeHalfMade } from './insert-sheet';
import { rangeOf, rangesOf } from './ranges';
import { readBlock } from './read-sheet';
import { usedArea, type FoundSheet } from './sheets';
import { writeContents } from './write-cells';

const NO_FILL = -4142;
const VERY_HIDDEN = 2;

/** Replaces what we coloured on the sheet. The list comes first: whatever fails later, it tells what to clear. */
export function drawLedger(
  application: Remote,
  { sheet, book, name }: FoundSheet,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): void {
  quietly(application, () => {
    clearSheet(book, name);
    const entries = entriesOf(name, marks, merges).filter(({ area }) => isUnfilled(sheet, area));
    if (entries.length === 0) return;
    try {
      saveEntries(application, book, [...readEntries(book), ...entries]);
      for (const { area, fill } of entries) {
        write(child(rangeOf(sheet, area), 'Interior'), 'Color', bgr(fill));
      }
    } catch (error) {
      takeBack(book, name, entries, error);
      throw error;
    }
  });
}

/** Clears what is listed of a sheet; returns how many areas. */
export function clearLedger(application: Remote, { book, name }: FoundSheet): number {
  if (findLedger(book) === null) return 0;
  return quietly(application, () => clearSheet(book, name));
}

function takeBack(
  book: Remote,
  name: string,
  entries: readonly LedgerEntry[],
  failure: unknown,
): void {
  try {
    clearSheet(book, name);
  } catch (error) {
    const cause = failure instanceof HostError ? failure : error;
    throw halfDrawn(
      entries.map(({ area }) => rangeName(area)),
      cause,
    );
  }
}

function clearSheet(book: Remote, name: string): number {
  const ledger = findLedger(book);
  if (ledger === null) return 0;
  const entries = readEntries(book);
  const own = entries.filter((entry) => entry.sheet === name);
  if (own.length === 0 && entries.length > 0) return 0;
  if (own.length > 0) {
    const sheet = callChild(child(book, 'Worksheets'), 'Item', name);
    for (const { area, fill } of own) {
      const interior = child(rangeOf(sheet, area), 'Interior');
      // Another colour is somebody else's.
      if (read(interior, 'Color') === bgr(fill)) write(interior, 'Pattern', NO_FILL);
    }
  }
  const others = entries.filter((entry) => entry.sheet !== name);
  if (others.length === 0) call(ledger, 'Delete');
  else fillLedger(ledger, others);
  return own.length;
}

function entriesOf(
  sheet: string,
  marks: readonly Mark[],
  merges: readonly Rectangle[],
): LedgerEntry[] {
  return groupMarks(marks, merges).flatMap(({ severity, address }) =>
    address.split(',').flatMap((part) => {
      const area = parseRange(part);
      return area === null ? [] : [{ sheet, area, fill: MARK_STYLES[severity].fill }];
    }),
  );
}

function isUnfilled(sheet: Remote, area: Rectangle): boolean {
  return read(child(rangeOf(sheet, area), 'Interior'), 'Pattern') === NO_FILL;
}

/** Null where there is none: asking for a sheet that is missing fails, or gives nothing. */
function findLedger(book: Remote): Remote | null {
  try {
    const found = call(child(book, 'Worksheets'), 'Item', LEDGER_SHEET);
    return isRemote(found) ? found : null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function readEntries(book: Remote): LedgerEntry[] {
  const ledger = findLedger(book);
  if (ledger === null) return [];
  const { formulas } = readBlock(rangesOf(ledger), { ...usedArea(ledger), left: 0, right: 1 });
  return formulas
    .map(([formula, fill]) => readEntry(formula, fill))
    .filter((entry) => entry !== null);
}

/** The new sheet must not stay before the user. */
function saveEntries(application: Remote, book: Remote, entries: readonly LedgerEntry[]): void {
  const known = findLedger(book);
  if (known !== null) {
    fillLedger(known, entries);
    return;
  }
  refuseProtectedBook(book, '增加');
  const active = read(application, 'ActiveSheet');
  const worksheets = child(book, 'Worksheets');
  const before = namesOf(worksheets);
  try {
    const ledger = addLast(worksheets, before.length);
    write(ledger, 'Name', LEDGER_SHEET);
    fillLedger(ledger, entries);
    write(ledger, 'Visible', VERY_HIDDEN);
  } catch (error) {
    removeHalfMade(worksheets, before, error);
    throw error;
  } finally {
    if (isRemote(active)) call(active, 'Activate');
  }
}

function fillLedger(ledger: Remote, entries: readonly LedgerEntry[]): void {
  call(rangeOf(ledger, usedArea(ledger)), 'Clear');
  const area = { top: 0, left: 0, bottom: entries.length - 1, right: 1 };
  const contents = entries.map((entry) => {
    const [formula, fill] = entryCells(entry);
    return [{ kind: 'formula', formula } as const, { kind: 'text', text: fill } as const];
  });
  if (writeContents(ledger, area, contents, new Map()).length > 0) throw new HostError('unknown');
}
