/** Sheets that the product writes beside the user's: known again by their heads, in whatever session, under whatever name. */
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';

/** Somebody may have put lines above the list. */
const SEARCHED_ROWS = 20;

/** 0-based; null where no row begins with just these heads. */
export function headRow(sheet: SheetSnapshot, heads: readonly string[]): number | null {
  for (let row = 0; row < SEARCHED_ROWS; row++) {
    if (heads.every((head, column) => cellAt(sheet, row, column)?.text.trim() === head)) return row;
  }
  return null;
}
