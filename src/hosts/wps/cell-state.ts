/** Cells as they are: contents and number formats of an area. */
import { cellName, type Rectangle } from '../../grid/address';
import { contentOf } from '../../grid/sheet-patch';
import type { SpecCell } from '../../grid/sheet-spec';
import { toCell } from '../to-snapshot';
import type { CellState } from '../write-checks';
import type { Remote } from './bridge';
import { readNumberFormats } from './number-formats';
import { rangeOf } from './ranges';
import { readBlock } from './read-sheet';

/** All cells of the area, empty ones too. */
export function readCells(sheet: Remote, area: Rectangle): SpecCell[] {
  const { values, formulas } = readBlock((each) => rangeOf(sheet, each), area);
  return values.flatMap((line, r) =>
    line.map((value, c) => ({
      cell: cellName(area.top + r, area.left + c),
      content: contentOf(toCell(value, '', formulas[r]?.[c])),
    })),
  );
}

/** By cell name. */
export function readStates(sheet: Remote, area: Rectangle): Map<string, CellState> {
  const formats = readNumberFormats(
    (each) => rangeOf(sheet, each),
    area,
    () => true,
  );
  const states = new Map<string, CellState>();
  const cells = readCells(sheet, area);
  const columns = area.right - area.left + 1;
  cells.forEach(({ cell, content }, i) => {
    const row = area.top + Math.floor(i / columns);
    const numberFormat = formats.get(`${row},${area.left + (i % columns)}`) ?? 'General';
    states.set(cell, { content, numberFormat });
  });
  return states;
}
