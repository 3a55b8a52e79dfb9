/** A row that comes into a sheet, and goes again. WPS itself moves all that refers to the rows below. */
import { rangeName, type Rectangle } from '../../grid/address';
import { refuseChangesSince } from '../expected';
import { HostError, protectedSheets } from '../host-error';
import type { RowInsertion, RowRemoval } from '../port';
import { coveringMerges, mergesAcross, rowArea } from '../row-place';
import { call, callChild, child, read, write, type Remote } from './bridge';
import { readCells } from './cell-state';
import { flag, number } from './decode';
import { isProtected, quietly, refuseReadOnly } from './guards';
import { drawLooks, readLooks } from './looks-of-cells';
import { usedArea, type FoundSheet } from './sheets';

/** XlInsertShiftDirection, XlDeleteShiftDirection, XlInsertFormatOrigin. */
const [DOWN, UP, FROM_ABOVE, FROM_BELOW] = [-4121, -4162, 0, 1];

const GENERAL = 'General';

/** `merges` of the sheet as it was read last. */
export function insertRow(
  application: Remote,
  { sheet, name, book }: FoundSheet,
  insertion: RowInsertion,
  merges: readonly Rectangle[],
): void {
  refuseReadOnly(book);
  if (isProtected(sheet)) throw protectedSheets([name]);
  const { row, like } = insertion;
  quietly(application, () => {
    call(wholeRow(sheet, row), 'Insert', DOWN, like === 'above' ? FROM_ABOVE : FROM_BELOW);
    try {
      finish(sheet, insertion, merges);
    } catch (error) {
      takeBack(sheet, row, error);
      throw error;
    }
  });
}

/** Height, looks and merges: those that did not come with the row by themselves. */
function finish(
  sheet: Remote,
  { row: at, like, stretched = [] }: RowInsertion,
  merges: readonly Rectangle[],
): void {
  const row = at - 1;
  const source = like === 'above' ? row - 1 : row + 1;
  takeHeight(sheet, source + 1, at);
  const { left, right } = usedArea(sheet);
  const covered = coveringMerges(merges, row, stretched);
  for (let column = left; column <= right; column += 1) {
    const cell = { top: row, left: column, bottom: row, right: column };
    takeLook(sheet, cell, { ...cell, top: source, bottom: source }, covered);
  }
  for (const area of mergesAcross(merges, like === 'above' ? row - 1 : row, row)) {
    const range = callChild(sheet, 'Range', area);
    call(range, 'UnMerge');
    call(range, 'Merge');
  }
  for (const { from, to } of stretched) {
    if (from.includes(':')) call(callChild(sheet, 'Range', from), 'UnMerge');
    call(callChild(sheet, 'Range', to), 'Merge');
  }
}

function takeHeight(sheet: Remote, from: number, to: number): void {
  const source = wholeRow(sheet, from);
  if (flag(read(source, 'UseStandardHeight')) === true) return;
  const height = number(read(source, 'RowHeight'));
  const target = wholeRow(sheet, to);
  if (read(target, 'RowHeight') !== height) write(target, 'RowHeight', height);
}

function takeLook(
  sheet: Remote,
  cell: Rectangle,
  like: Rectangle,
  covered: readonly Rectangle[],
): void {
  const look = (area: Rectangle): ReturnType<typeof readLooks> => {
    const name = rangeName(area);
    return readLooks(sheet, [{ range: name, like: name }]);
  };
  const [wanted] = look(like);
  if (wanted === undefined) return;
  const [now] = look(cell);
  if (JSON.stringify(wanted.look) !== JSON.stringify(now?.look)) {
    drawLooks(sheet, [{ area: cell, look: wanted.look }], covered);
  }
  const format = (area: Rectangle): unknown =>
    read(callChild(sheet, 'Range', rangeName(area)), 'NumberFormat') ?? GENERAL;
  const own = format(like);
  if (format(cell) !== own) write(callChild(sheet, 'Range', rangeName(cell)), 'NumberFormat', own);
}

function takeBack(sheet: Remote, row: number, failure: unknown): void {
  try {
    call(wholeRow(sheet, row), 'Delete', UP);
  } catch (error) {
    const code = failure instanceof HostError ? failure.code : 'unknown';
    const message = `已插入第 ${row} 行，但格式没有画完，也未能收回；请手工删除第 ${row} 行。`;
    throw new HostError(code, { message, written: [rowArea(row)], cause: error });
  }
}

export function removeRow(
  application: Remote,
  { sheet, name, book }: FoundSheet,
  { row, regardless }: RowRemoval,
): void {
  refuseReadOnly(book);
  if (isProtected(sheet)) throw protectedSheets([name]);
  const used = usedArea(sheet);
  const own = { ...used, top: row - 1, bottom: row - 1 };
  if (!regardless) {
    const filled = readCells(sheet, own).filter(({ content }) => content.kind !== 'empty');
    refuseChangesSince(filled, []);
  }
  quietly(application, () => {
    call(wholeRow(sheet, row), 'Delete', UP);
  });
}

function wholeRow(sheet: Remote, row: number): Remote {
  return child(callChild(sheet, 'Range', `A${row}`), 'EntireRow');
}
