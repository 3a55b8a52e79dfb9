/** Draws a spec beside other content. A failure clears what was drawn. */
import { cellName, parseCell, rangeName, type Rectangle } from '../../grid/address';
import type { Continuation, SheetBefore } from '../../grid/continuation';
import type { SheetSpec } from '../../grid/sheet-spec';
import { moveSpec, specArea } from '../../grid/spec-area';
import { differences } from '../expected';
import { HostError, protectedSheets } from '../host-error';
import { seamOf } from '../seam';
import { checkSpec } from '../spec-cells';
import { child, read, type Remote } from './bridge';
import { readCells } from './cell-state';
import { clearArea } from './clear-area';
import { continueForm, readGround, stretch } from './continue-form';
import { flag } from './decode';
import { drawSpec, sizeRows } from './draw-spec';
import { isProtected, quietly, refuseReadOnly } from './guards';
import { lastCellOf, rangeOf } from './ranges';
import { usedArea, type FoundSheet } from './sheets';
import { isVacant, untouchedLook } from './vacancy';

/** The smallest grid, that of a book of Excel 97–2003. */
const ALWAYS_THERE = { row: 65_535, column: 255 };

/** Where the block will lie; rejects what cannot be. */
export function placeBlock(
  sheet: Remote,
  cell: string,
  spec: SheetSpec,
): { area: Rectangle; moved: SheetSpec } {
  checkSpec(spec);
  const at = parseCell(cell);
  if (at === null) throw new HostError('unsupported', { message: `单元格地址 ${cell} 无效。` });
  const moved = moveSpec(spec, at.row, at.column);
  const { bottom, right } = specArea(moved);
  if (bottom > ALWAYS_THERE.row || right > ALWAYS_THERE.column) {
    const last = lastCellOf(sheet);
    if (bottom > last.row || right > last.column) {
      throw new HostError('unsupported', {
        message: `从 ${cell} 开始放不下：这张工作表只到 ${cellName(last.row, last.column)}；请选择靠左上的位置，或插入到新工作表。`,
      });
    }
  }
  return { area: { top: at.row, left: at.column, bottom, right }, moved };
}

/** What was drawn besides the cells of the block. */
export interface DrawnAround {
  /** Its rows, which nobody else used, got heights of their own. */
  readonly sized: boolean;
  readonly before: SheetBefore | null;
}

export function insertBlock(
  application: Remote,
  { sheet, name, book }: FoundSheet,
  area: Rectangle,
  moved: SheetSpec,
  continuation?: Continuation,
): DrawnAround {
  refuseReadOnly(book);
  if (isProtected(sheet)) throw protectedSheets([name]);
  const seam = seamOf(continuation, area);
  if (!isVacant(sheet, area, seam)) throw new HostError('occupied');
  const sized = rowsAreFree(sheet, area);
  return quietly(application, () => {
    const ground = continuation === undefined ? null : readGround(sheet, continuation, seam);
    let before: SheetBefore | null = ground?.before ?? null;
    try {
      drawSpec(application, sheet, moved, () => {
        if (continuation === undefined || ground === null) return;
        stretch(sheet, continuation);
        before = continueForm(sheet, continuation, ground);
      });
      if (sized) sizeRows(sheet, moved);
      return { sized, before };
    } catch (error) {
      takeBack(sheet, area, { sized, before }, moved, error);
      throw error;
    }
  });
}

/** Rows below all that is used; others may need their heights. */
function rowsAreFree(sheet: Remote, area: Rectangle): boolean {
  const rows = child(rangeOf(sheet, area), 'EntireRow');
  return area.top > usedArea(sheet).bottom && flag(read(rows, 'UseStandardHeight')) === true;
}

function takeBack(
  sheet: Remote,
  area: Rectangle,
  around: DrawnAround,
  { cells }: SheetSpec,
  failure: unknown,
): void {
  try {
    // Only what was drawn is ours to clear.
    if (differences(readCells(sheet, area), cells, 'partly').length > 0) throw failure;
    clearArea(sheet, area, untouchedLook(sheet, area), around);
  } catch (error) {
    const range = rangeName(area);
    throw new HostError(failure instanceof HostError ? failure.code : 'unknown', {
      message: `空白表没有画完，也未能收回；请手工清除 ${range}。`,
      written: [range],
      cause: error,
    });
  }
}
