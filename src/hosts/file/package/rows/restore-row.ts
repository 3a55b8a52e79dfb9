/** The way back of a row that was deleted: the row itself, and whatever was cut short by its deletion. */
import type { RowChange } from '../../../../grid/formula/move-rows';
import { HostError } from '../../../host-error';
import { listSheets, type ListedSheet } from '../sheets';
import type { WorkbookPackage } from '../workbook-package';
import { deleteRow, insertBare } from './change-rows';

/** A piece of a part: what is there once the row has come back empty, and what was there before. */
interface Piece {
  readonly part: string;
  /** 1-based row of a sheet; null for all but its rows, or for a part of another kind. */
  readonly row: number | null;
  readonly empty: string;
  readonly was: string;
}

export interface DeletedRow {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** Deletes a row, and tells how to bring it back. */
export function deleteForNow(
  pack: WorkbookPackage,
  listed: ListedSheet,
  number: number,
): DeletedRow {
  const before = piecesOf(pack);
  deleteRow(pack, listed, number);
  const deleted = pack.state;
  insertBare(pack, listed, bareChange(listed, number));
  const empty = piecesOf(pack);
  pack.state = deleted;
  const keys = new Set([...before.keys(), ...empty.keys()]);
  const pieces = [...keys].flatMap((key) => {
    const [part = '', row = ''] = key.split('\n');
    const was = before.get(key) ?? (row === '' ? pack.asOpened(part) : '');
    const now = empty.get(key) ?? '';
    return was === now ? [] : [{ part, row: row === '' ? null : Number(row), empty: now, was }];
  });
  return { number, pieces };
}

/** Throws `changed` where something else stands by now in what was cut short. */
export function restoreRow(
  pack: WorkbookPackage,
  listed: ListedSheet,
  { number, pieces }: DeletedRow,
): void {
  insertBare(pack, listed, bareChange(listed, number));
  const sheets = new Set(listSheets(pack).map(({ part }) => part));
  for (const { part, row, empty, was } of pieces) {
    if (!sheets.has(part)) {
      const other = pack.part(part);
      if (other.text !== empty) throw changedSince(number);
      other.text = was;
      continue;
    }
    const sheet = pack.sheet(part);
    const now = row === null ? sheet.frame.text : sheet.row(row);
    if (now !== empty) throw changedSince(number);
    if (row === null) sheet.frame.text = was;
    else sheet.setRow(row, was);
  }
}

function changedSince(number: number): HostError {
  return new HostError('changed', {
    message: `删除第 ${number} 行之后，引用它的公式、合并或格式又有改动；请核对后手工插入这一行。`,
  });
}

function bareChange({ name }: ListedSheet, number: number): RowChange {
  return { sheet: name, kind: 'insert', at: number - 1, count: 1 };
}

/** Everything that is open, in pieces: by the name of the part, and behind a line break by the row. */
function piecesOf(pack: WorkbookPackage): Map<string, string> {
  const sheets = new Set(listSheets(pack).map(({ part }) => part));
  const pieces = new Map<string, string>();
  for (const part of pack.openTexts().keys()) {
    if (!sheets.has(part)) pieces.set(part, pack.part(part).text);
  }
  for (const part of sheets) {
    const sheet = pack.sheet(part);
    pieces.set(part, sheet.frame.text);
    for (const row of sheet.rows()) pieces.set(`${part}\n${row}`, sheet.row(row));
  }
  return pieces;
}
