/** What of a sheet is on the screen: brought there with as little movement as it takes. */
import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import type { Rectangle } from '../../grid/address';
import { fittingZoom } from './grid-data';
import { scrolledTo } from './scroll';

const ROWS_ABOVE = 4;

/** Does nothing without the plugins for the screen. */
export function bringIntoSight(sheet: FWorksheet, { top, left, bottom, right }: Rectangle): void {
  if (!('scrollToCell' in sheet)) return;
  // Whatever its type says.
  const seen = sheet.getVisibleRange() as IRange | null | undefined;
  // Before the first picture of it.
  if (seen == null) {
    sheet.scrollToCell(Math.max(0, top - ROWS_ABOVE), 0);
    return;
  }
  const model = sheet.getSheet();
  const rows = {
    ...{ first: seen.startRow, last: seen.endRow, frozen: sheet.getFrozenRows() },
    size: (row: number) => (model.getRowVisible(row) ? model.getRowHeight(row) : 0),
  };
  const columns = {
    ...{ first: seen.startColumn, last: seen.endColumn, frozen: sheet.getFrozenColumns() },
    size: (column: number) => (model.getColVisible(column) ? model.getColumnWidth(column) : 0),
  };
  const [row, column] = [scrolledTo(rows, top, bottom), scrolledTo(columns, left, right)];
  if (row !== seen.startRow || column !== seen.startColumn) sheet.scrollToCell(row, column);
}

/** Small enough for all its columns to be in sight, within what can still be read. */
export function fitSheet(sheet: FWorksheet, room: number): void {
  if (!('zoom' in sheet)) return;
  const model = sheet.getSheet();
  let width = model.getConfig().rowHeader.width;
  for (let column = 0; column <= sheet.getLastColumn(); column += 1) {
    if (model.getColVisible(column)) width += model.getColumnWidth(column);
  }
  sheet.zoom(fittingZoom(width, room));
}
