/** A row that comes into a sheet, and goes again. Excel itself moves all that refers to the rows below. */
import { rangeName, type Rectangle } from '../../grid/address';
import { refuseChangesSince } from '../expected';
import { HostError, protectedSheets } from '../host-error';
import type { RowInsertion, RowRemoval } from '../port';
import { coveringMerges, mergesAcross, rowArea } from '../row-place';
import { queueContents } from './contents';
import { drawLooks, queueLook, type CellLook } from './looks-of-cells';
import { rangeOf } from './ranges';
import type { ExcelSession } from './excel-session';

/** A form is not wider; each cell is asked for its look. */
const MOST_COLUMNS = 60;

interface RowLook {
  readonly columns: readonly {
    readonly column: number;
    readonly look: CellLook;
    readonly format: unknown;
  }[];
  /** Points; null for the sheet's own. */
  readonly height: number | null;
}

/** `merges` of the sheet as it was read last. */
export async function insertRow(
  session: ExcelSession,
  sheetId: string,
  insertion: RowInsertion,
  merges: readonly Rectangle[],
): Promise<void> {
  const { row: number, like } = insertion;
  const row = number - 1;
  const source = like === 'above' ? row - 1 : row;
  const columns = await columnsOf(session, sheetId, source);
  await session.run(async ({ workbook, send }) => {
    wholeRow(workbook.worksheets.getItem(sheetId), number).insert('Down');
    await send();
  });
  try {
    await finish(session, sheetId, insertion, { merges, columns });
  } catch (error) {
    await takeBack(session, sheetId, number, error);
    throw error;
  }
}

/** The used columns of the row; refuses before anything is changed. */
function columnsOf(session: ExcelSession, sheetId: string, row: number): Promise<number[]> {
  return session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    const sheet = workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const used = wholeRow(sheet, row + 1).getUsedRangeOrNullObject(false);
    used.load('columnIndex,columnCount');
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (sheet.protection.protected) throw protectedSheets([sheet.name]);
    if (used.isNullObject) return [];
    const count = Math.min(used.columnCount, MOST_COLUMNS);
    return Array.from({ length: count }, (_, i) => used.columnIndex + i);
  });
}

/** Merges, height and looks: those that did not come with the row by themselves. */
function finish(
  session: ExcelSession,
  sheetId: string,
  { row: number, like, stretched = [] }: RowInsertion,
  {
    merges,
    columns,
  }: { readonly merges: readonly Rectangle[]; readonly columns: readonly number[] },
): Promise<void> {
  const row = number - 1;
  return session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const wanted = queueRow(sheet, like === 'above' ? row - 1 : row + 1, columns);
    const got = queueRow(sheet, row, columns);
    await send();
    const covered = coveringMerges(merges, row, stretched);
    draw(sheet, row, wanted(), got(), covered);
    for (const area of mergesAcross(merges, like === 'above' ? row - 1 : row, row)) {
      const range = sheet.getRange(area);
      range.unmerge();
      range.merge(false);
    }
    for (const { from, to } of stretched) {
      if (from.includes(':')) sheet.getRange(from).unmerge();
      sheet.getRange(to).merge(false);
    }
    await send();
  });
}

function queueRow(sheet: Excel.Worksheet, row: number, columns: readonly number[]): () => RowLook {
  const { format } = wholeRow(sheet, row + 1);
  format.load('rowHeight,useStandardHeight');
  const cells = columns.map((column) => {
    const cell = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
    cell.load('numberFormat');
    return { column, cell, look: queueLook(cell) };
  });
  return () => ({
    height: format.useStandardHeight ? null : format.rowHeight,
    columns: cells.map(({ column, cell, look }) => ({
      column,
      look: look(),
      format: (cell.numberFormat as unknown[][])[0]?.[0],
    })),
  });
}

function draw(
  sheet: Excel.Worksheet,
  row: number,
  wanted: RowLook,
  got: RowLook,
  covered: readonly Rectangle[],
): void {
  if (wanted.height !== null && wanted.height !== got.height) {
    wholeRow(sheet, row + 1).format.rowHeight = wanted.height;
  }
  wanted.columns.forEach(({ column, look, format }, i) => {
    const now = got.columns[i];
    const area = { top: row, left: column, bottom: row, right: column };
    if (JSON.stringify(look) !== JSON.stringify(now?.look))
      drawLooks(sheet, [{ area, look }], covered);
    if (format !== now?.format) sheet.getRange(rangeName(area)).numberFormat = [[format]];
  });
}

async function takeBack(
  session: ExcelSession,
  sheetId: string,
  number: number,
  failure: unknown,
): Promise<void> {
  try {
    await removeRow(session, { sheetId, row: number, regardless: false });
  } catch (error) {
    const code = failure instanceof HostError ? failure.code : 'unknown';
    const message = `已插入第 ${number} 行，但格式没有画完，也未能收回；请手工删除第 ${number} 行。`;
    throw new HostError(code, { message, written: [rowArea(number)], cause: error });
  }
}

export async function removeRow(
  session: ExcelSession,
  { sheetId, row: number, regardless }: RowRemoval,
): Promise<void> {
  await session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    const sheet = workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const row = wholeRow(sheet, number);
    const used = row.getUsedRangeOrNullObject(true);
    const contents = queueContents(used);
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (sheet.protection.protected) throw protectedSheets([sheet.name]);
    // What a merge from above shows stands in a row above.
    const own = used.isNullObject
      ? []
      : contents().filter(({ cell }) => cell.endsWith(String(number)));
    const filled = own.filter(({ content }) => content.kind !== 'empty');
    if (!regardless) refuseChangesSince(filled, []);
    row.delete('Up');
    await send();
  });
}

function wholeRow(sheet: Excel.Worksheet, number: number): Excel.Range {
  return sheet.getRange(`${number}:${number}`);
}
