/** What a host hands over of one sheet: plain data, the same from Excel, WPS, a file or the workbench. */
import type { Rectangle } from './address';

/** A spreadsheet error is its text ("#REF!"), as Office.js gives it. */
export type CellScalar = string | number | boolean | null;

/** Value, displayed text and formula together: what the user sees is what counts. */
export interface Cell {
  readonly value: CellScalar;
  /** As displayed, independent of column width. */
  readonly text: string;
  /** With its "=", or null where the cell holds a constant. */
  readonly formula: string | null;
}

export interface SheetSnapshot {
  readonly name: string;
  /** First row and column of `rows`, 0-based; a sheet may begin anywhere. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Rows from the origin on; null for an empty row or cell. Covered cells of a merge are null. */
  readonly rows: readonly (readonly (Cell | null)[] | null)[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly Rectangle[];
  /** Hidden or filtered-out rows and hidden columns, 0-based, in sheet coordinates. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Only of a sheet that is hidden, however deeply. */
  readonly hidden?: true;
}

/** The cell at sheet coordinates, or null where there is none. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell | null {
  return sheet.rows[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** A formula without a stored result; a result that is an empty text is one. */
export function isUncalculated(cell: Cell | null): boolean {
  return cell !== null && cell.formula !== null && cell.value === null;
}

const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERROR.test(text);
}
