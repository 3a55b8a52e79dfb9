/** Takes back an inserted sheet or block. */
import { parseRange, rangeName, type Rectangle } from '../../grid/address';
import type { SpecCell } from '../../grid/sheet-spec';
import { refuseChangesSince } from '../expected';
import { HostError, protectedSheets } from '../host-error';
import { call, callChild, child, read, type Remote } from './bridge';
import { readCells } from './cell-state';
import { clearArea } from './clear-area';
import { refuseOtherMerges } from './continue-form';
import { SHEET_VISIBLE } from './constants';
import { number, text } from './decode';
import { isProtected, quietly, refuseReadOnly } from './guards';
import type { DrawnAround } from './insert-block';
import { refuseProtectedBook } from './insert-sheet';
import { usedArea, type FoundSheet } from './sheets';
import { untouchedLook } from './vacancy';

export function removeSheet(
  application: Remote,
  { sheet, book, name }: FoundSheet,
  expected: readonly SpecCell[] | null,
): void {
  refuseReadOnly(book);
  refuseProtectedBook(book, '删除');
  if (expected !== null) refuseChangesSince(readCells(sheet, usedArea(sheet)), expected);
  const worksheets = child(book, 'Worksheets');
  const count = number(read(worksheets, 'Count'));
  const others = Array.from({ length: count }, (_, i) =>
    callChild(worksheets, 'Item', i + 1),
  ).filter((each) => text(read(each, 'Name')) !== name);
  if (!others.some((each) => number(read(each, 'Visible')) === SHEET_VISIBLE)) {
    throw new HostError('unsupported', {
      message: `“${name}”是唯一可见的工作表，不能删除。`,
    });
  }
  const failure = failureOf(() => quietly(application, () => call(sheet, 'Delete')));
  // Deleted or not is what the workbook says, whatever the call said.
  const now = countOf(worksheets) ?? countOf(worksheets);
  if (now === count - 1) return;
  if (now === count) throw failure ?? new HostError('unknown');
  throw new HostError('unknown', {
    message: `未能确认工作表“${name}”是否已删除，请核对。`,
    written: [name],
    cause: failure,
  });
}

/** Returns what went wrong; null for nothing. */
function failureOf(work: () => void): HostError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error;
  }
}

/** Null where WPS does not say. */
function countOf(worksheets: Remote): number | null {
  let count: number | null = null;
  failureOf(() => {
    count = number(read(worksheets, 'Count'));
  });
  return count;
}

/** Clearing stops at nothing half way: cleared contents cannot come back. */
export function removeBlock(
  application: Remote,
  { sheet, name, book }: FoundSheet,
  area: Rectangle,
  expected: readonly SpecCell[] | null,
  around: DrawnAround,
): void {
  refuseReadOnly(book);
  if (isProtected(sheet)) throw protectedSheets([name]);
  refuseChangesSince(readCells(sheet, area), expected);
  // Whoever agrees to lose what is there agrees to lose other merges too.
  if (around.before !== null && expected !== null) refuseOtherMerges(sheet, around.before);
  const look = untouchedLook(sheet, area);
  quietly(application, () => {
    try {
      clearArea(sheet, area, look, around);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      clearAgain(sheet, area, look, around, error);
    }
  });
}

function clearAgain(
  sheet: Remote,
  area: Rectangle,
  look: Parameters<typeof clearArea>[2],
  around: DrawnAround,
  failure: HostError,
): void {
  try {
    clearArea(sheet, area, look, around);
  } catch (error) {
    const range = rangeName(area);
    throw new HostError(failure.code, {
      message: `${range} 只清除了一部分，请核对后手工清除。`,
      written: [range],
      cause: error,
    });
  }
}

export function blockArea(range: string): Rectangle {
  const area = parseRange(range);
  if (area === null) {
    throw new HostError('unsupported', { message: `区域 ${range} 无效。` });
  }
  return area;
}
