/** One cell as it is in Excel: read it, write it. */
import { contentOf, type CellContent } from '../../grid/sheet-patch';
import { cellInput } from '../cell-input';
import { toCell } from '../to-snapshot';
import type { CellState } from '../write-checks';

/** A cell takes about 1.5 kB of a request. */
const CELLS_A_TRIP = 1000;

export function chunksOf<T>(list: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < list.length; i += CELLS_A_TRIP) chunks.push(list.slice(i, i + CELLS_A_TRIP));
  return chunks;
}

/** Queues the state of one cell; call the result after sending. */
export function queueState(sheet: Excel.Worksheet, cell: string): () => CellState {
  const range = sheet.getRange(cell);
  range.load('values,formulas,numberFormat');
  return () => {
    const value: unknown = range.values[0]?.[0];
    const read = toCell(value, '', range.formulas[0]?.[0]);
    return { content: contentOf(read), numberFormat: String(range.numberFormat[0]?.[0]) };
  };
}

/** `wantedFormat` also sets the number format. */
export function writeCell(
  sheet: Excel.Worksheet,
  cell: string,
  content: CellContent,
  currentFormat: string,
  wantedFormat: string | undefined,
): void {
  const range = sheet.getRange(cell);
  const input = cellInput(content, wantedFormat ?? currentFormat);
  if (wantedFormat !== undefined) range.numberFormat = [[wantedFormat]];
  else if (input.general) range.numberFormat = [['General']];
  if (content.kind === 'formula') range.formulas = [[input.value]];
  else range.values = [[input.value]];
}
