/** Draws a spec beside other content: one round trip to look, one to draw. A failure clears what was drawn. */
import { cellName, parseCell, rangeName, type Rectangle } from '../../grid/address';
import type { Continuation, SheetBefore } from '../../grid/continuation';
import type { SheetSpec } from '../../grid/sheet-spec';
import { moveSpec, specArea } from '../../grid/spec-area';
import type { InsertedBlock } from '../port';
import { HostError, type HostErrorCode, protectedSheets } from '../host-error';
import { clearArea } from './clear-area';
import { differences } from '../expected';
import {
  beforeOf,
  continueForm,
  queueGround,
  restoring,
  stretch,
  type Ground,
} from './continue-form';
import { isConflict } from './errors';
import { fitPage } from './fit-page';
import { giveBack, queueContents } from './contents';
import { seamOf } from '../seam';
import { checkSpec } from '../spec-cells';
import { drawSpec, sizeRows } from './draw-spec';
import { MergeExtents } from './merge-extents';
import { rangeOf } from './ranges';
import type { ExcelSession } from './excel-session';
import { farCell, queueVacancy } from './vacancy';

/** The smallest grid, that of a book of Excel 97–2003. */
const ALWAYS_THERE = { row: 65_535, column: 255 };

/** Nothing was drawn, or there is nothing to be done about it. */
const UNTOUCHED: readonly HostErrorCode[] = ['editing', 'timeout', 'gone', 'occupied'];

export interface DrawnBlock extends InsertedBlock {
  /** Whether its rows, which nobody else used, got heights of their own. */
  readonly sized: boolean;
}

export async function insertBlock(
  session: ExcelSession,
  sheetId: string,
  cell: string,
  spec: SheetSpec,
  continuation?: Continuation,
): Promise<DrawnBlock> {
  checkSpec(spec);
  const at = parseCell(cell);
  if (at === null) throw new HostError('unsupported', { message: `单元格地址 ${cell} 无效。` });
  const moved = moveSpec(spec, at.row, at.column);
  const { bottom, right } = specArea(moved);
  const area: Rectangle = { top: at.row, left: at.column, bottom, right };
  if (bottom > ALWAYS_THERE.row || right > ALWAYS_THERE.column) {
    await refuseBeyondGrid(session, sheetId, cell, area);
  }
  const { sized, ground } = await look(session, sheetId, area, continuation);
  const beside = continuation === undefined || ground === null ? null : { continuation, ground };
  let before: SheetBefore | null;
  try {
    before = await draw(session, sheetId, moved, area, sized, beside);
  } catch (error) {
    if (!(error instanceof HostError) || UNTOUCHED.includes(error.code)) {
      throw error;
    }
    await takeBack(session, sheetId, { area, sized, beside }, moved, error);
    throw isConflict(error) ? new HostError('occupied', { cause: error }) : error;
  }
  const block = { sheetId, range: rangeName(area), sized };
  if (before === null) return block;
  const print = continuation?.print ?? null;
  const changed = print === null ? [] : await fitPage(session, sheetId, print);
  return { ...block, before: { ...before, print: changed } };
}

/** A form that the block continues, and what is known of it. */
interface Beside {
  readonly continuation: Continuation;
  readonly ground: Ground;
}

async function refuseBeyondGrid(
  session: ExcelSession,
  sheetId: string,
  cell: string,
  { bottom, right }: Rectangle,
): Promise<void> {
  const last = await session.run(async ({ workbook, send }) => {
    const range = farCell(workbook.worksheets.getItem(sheetId));
    range.load('rowIndex,columnIndex');
    await send();
    return { row: range.rowIndex, column: range.columnIndex };
  });
  if (bottom <= last.row && right <= last.column) return;
  throw new HostError('unsupported', {
    message: `从 ${cell} 开始放不下：这张工作表只到 ${cellName(last.row, last.column)}；请选择靠左上的位置，或插入到新工作表。`,
  });
}

/** Refuses before anything is drawn; tells whether the rows are free to get heights. */
async function look(
  session: ExcelSession,
  sheetId: string,
  area: Rectangle,
  continuation: Continuation | undefined,
): Promise<{ sized: boolean; ground: Ground | null }> {
  const { vacant, areRowsFree, ground } = await session.run(async ({ workbook, send }) => {
    workbook.load('readOnly');
    const sheet = workbook.worksheets.getItem(sheetId);
    sheet.load('name');
    sheet.protection.load('protected');
    const vacant = queueVacancy(sheet, area, seamOf(continuation, area));
    const rows = rangeOf(sheet, area).getEntireRow();
    rows.format.load('useStandardHeight');
    const used = rows.getUsedRangeOrNullObject(false);
    used.load('rowIndex');
    const known = continuation === undefined ? null : queueGround(sheet, continuation, area);
    await send();
    if (workbook.readOnly) throw new HostError('read-only');
    if (sheet.protection.protected) throw protectedSheets([sheet.name]);
    const areRowsFree = used.isNullObject && rows.format.useStandardHeight;
    return { vacant, areRowsFree, ground: known?.() ?? null };
  });
  if (!(await vacant(new MergeExtents(session)))) throw new HostError('occupied');
  return { sized: areRowsFree, ground };
}

/** The area is read once more in front of the drawing: a co-author may have been quicker. */
async function draw(
  session: ExcelSession,
  sheetId: string,
  spec: SheetSpec,
  area: Rectangle,
  sized: boolean,
  beside: Beside | null,
): Promise<SheetBefore | null> {
  const { theirs, before } = await session.run(async ({ workbook, send }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const just = queueContents(rangeOf(sheet, area));
    let changed: (() => SheetBefore) | null = null;
    drawSpec(sheet, spec, () => {
      if (beside === null) return;
      stretch(sheet, beside.continuation);
      changed = continueForm(sheet, beside.continuation, beside.ground);
    });
    if (sized) sizeRows(sheet, spec);
    await send();
    const told = changed as (() => SheetBefore) | null;
    const filled = just().filter(({ content }) => content.kind !== 'empty');
    return { theirs: filled, before: told?.() ?? null };
  });
  if (theirs.length === 0) return before;
  await clearArea(session, sheetId, area, sized, before === null ? null : restoring(before));
  await giveBack(session, sheetId, theirs);
  throw new HostError('occupied');
}

async function takeBack(
  session: ExcelSession,
  sheetId: string,
  { area, sized, beside }: { area: Rectangle; sized: boolean; beside: Beside | null },
  { cells }: SheetSpec,
  failure: HostError,
): Promise<void> {
  try {
    const now = await session.run(async ({ workbook, send }) => {
      const contents = queueContents(rangeOf(workbook.worksheets.getItem(sheetId), area));
      await send();
      return contents();
    });
    // What somebody else wrote meanwhile is not ours to clear.
    if (differences(now, cells, 'partly').length > 0) throw failure;
    const restore =
      beside === null ? null : restoring(beforeOf(beside.continuation, beside.ground));
    await clearArea(session, sheetId, area, sized, restore);
  } catch (error) {
    const range = rangeName(area);
    throw new HostError(failure.code, {
      message: `空白表没有画完，也未能收回；请手工清除 ${range}。`,
      written: [range],
      cause: error,
    });
  }
}
