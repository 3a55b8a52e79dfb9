/** The way back of a row or column that was deleted: itself, and whatever was cut short by its deletion. */
import { lineName, type Line, type LineChange } from '../../../../grid/formula/move-lines';
import { HostError } from '../../../host-error';
import { cellsOf, withCells } from '../row-cells';
import type { SheetPart } from '../sheet-part';
import { listSheets, type ListedSheet } from '../sheets';
import type { WorkbookPackage } from '../workbook-package';
import { deleteLine, insertBare } from './change-lines';

/** A piece of a part: what is there once the line has come back empty, and what was there before. */
interface Piece {
  readonly part: string;
  /** 1-based row of a sheet; null for all but its rows, or for a part of another kind. */
  readonly row: number | null;
  readonly empty: string;
  readonly was: string;
}

export interface DeletedLine extends Line {
  readonly pieces: readonly Piece[];
}

/** Deletes a line, and tells how to bring it back. */
export function deleteForNow(pack: WorkbookPackage, listed: ListedSheet, line: Line): DeletedLine {
  const before = piecesOf(pack);
  deleteLine(pack, listed, line);
  const deleted = pack.state;
  insertBare(pack, listed, bareChange(listed, line));
  const empty = piecesOf(pack);
  pack.state = deleted;
  const keys = new Set([...before.keys(), ...empty.keys()]);
  const pieces = [...keys].flatMap((key) => {
    const [part = '', row = ''] = key.split('\n');
    const was = before.get(key) ?? (row === '' ? pack.asOpened(part) : '');
    const now = empty.get(key) ?? '';
    return was === now ? [] : [{ part, row: row === '' ? null : Number(row), empty: now, was }];
  });
  return { ...line, pieces };
}

/** Throws `changed` where something else stands by now in what was cut short. */
export function restoreLine(
  pack: WorkbookPackage,
  listed: ListedSheet,
  deleted: DeletedLine,
): void {
  insertBare(pack, listed, bareChange(listed, deleted));
  const sheets = new Set(listSheets(pack).map(({ part }) => part));
  for (const piece of deleted.pieces) {
    const { part, row, empty, was } = piece;
    if (!sheets.has(part)) {
      const other = pack.part(part);
      if (other.text !== empty) throw changedSince(deleted);
      other.text = was;
      continue;
    }
    const sheet = pack.sheet(part);
    if (row === null) {
      const now = sheet.frame.text;
      if (now !== empty && withoutExtent(now) !== withoutExtent(empty)) throw changedSince(deleted);
      sheet.frame.text = was;
    } else if (sheet.row(row) === empty) sheet.setRow(row, was);
    else if (!restoreCells(sheet, row, piece)) throw changedSince(deleted);
  }
}

/** In a row in which other cells were changed since; false where these are among those that were cut short. */
function restoreCells(sheet: SheetPart, row: number, { empty, was }: Piece): boolean {
  const [before, then, now] = [was, empty, sheet.row(row)].map((text) => cellTexts(text, row));
  const changes = new Map<number, string | null>();
  for (const column of new Set([...(before?.keys() ?? []), ...(then?.keys() ?? [])])) {
    const cut = then?.get(column);
    if (before?.get(column) === cut) continue;
    if (now?.get(column) !== cut) return false;
    changes.set(column, before?.get(column) ?? null);
  }
  sheet.setRow(row, withCells(sheet.row(row), row - 1, sheet.prefix, changes));
  return true;
}

function cellTexts(text: string, row: number): Map<number, string> {
  return new Map(
    cellsOf(text, row - 1).map(({ column, element }) => [
      column,
      text.slice(element.start, element.end),
    ]),
  );
}

/** How far a sheet reaches is told beside what it holds: it grows with whatever is typed, and nobody relies on it. */
function withoutExtent(frame: string): string {
  return frame.replace(/<(?:\w+:)?dimension\b[^>]*>/, '');
}

function changedSince({ axis, at }: Line): HostError {
  const where = lineName(axis, at);
  const line = axis === 'row' ? '行' : '列';
  return new HostError('changed', {
    message: `删除${where}之后，引用它的公式、合并或格式又有改动；请核对后手工插入这一${line}。`,
  });
}

function bareChange({ name }: ListedSheet, { axis, at }: Line): LineChange {
  return { sheet: name, axis, kind: 'insert', at, count: 1 };
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
