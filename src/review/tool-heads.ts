/** Sheets that the product writes beside the user's: known again by their heads, in whatever session, under whatever name. */
import { cellName } from '../grid/address';
import { contentOf, type CellContent } from '../grid/sheet-patch';
import { cellAt, type Cell, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { SpecCell } from '../grid/sheet-spec';

/** Somebody may have put lines above the list. */
const SEARCHED_ROWS = 20;

/** 0-based; null where no row begins with just these heads. */
export function headRow(sheet: SheetSnapshot, heads: readonly string[]): number | null {
  for (let row = 0; row < SEARCHED_ROWS; row++) {
    if (heads.every((head, column) => cellAt(sheet, row, column)?.text.trim() === head)) return row;
  }
  return null;
}

/** All that stands in it. */
export function specCells({ origin, rows }: SheetSnapshot): SpecCell[] {
  return rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell === null
        ? []
        : [{ cell: cellName(origin.row + r, origin.column + c), content: withResult(cell) }],
    ),
  );
}

/** A file keeps what a formula came to. */
function withResult(cell: Cell): CellContent {
  const content = contentOf(cell);
  const { value } = cell;
  return content.kind === 'formula' && value !== null && typeof value !== 'boolean'
    ? { ...content, result: value }
    : content;
}
