/**
 * A sheet seen through its merges: the text of a cell, the area it fills, the label it may be. Here, and nowhere behind, text
 * is brought to its normal form; `written` is what the user sees.
 */
import { cellName, type Rectangle } from '../grid/address';
import { cellAt, type Cell, type SheetSnapshot } from '../grid/sheet-snapshot';
import { cellText } from '../domain/text';
import { NO_OWN_WORDS, type OwnWords } from './own-words';
import type { Word } from '../domain/form-words/words';

/** Every merge is filed under each row it covers; beyond this many entries further merges are ignored. */
const MOST_MERGE_ROWS = 2_000_000;

export class SheetView {
  readonly sheet: SheetSnapshot;
  readonly words: OwnWords;
  /** First row, and row after the last, with cells. */
  readonly top: number;
  readonly end: number;
  readonly left: number;
  /** True when a hostile number of merges was cut off. */
  readonly mergesCut: boolean;
  /** By row from `top` on. */
  readonly #mergesByRow: (Rectangle[] | undefined)[] = [];
  readonly #hiddenRows: ReadonlySet<number>;
  readonly #hiddenColumns: ReadonlySet<number>;

  constructor(sheet: SheetSnapshot, words: OwnWords = NO_OWN_WORDS) {
    this.sheet = sheet;
    this.words = words;
    this.top = sheet.origin.row;
    this.left = sheet.origin.column;
    this.end = sheet.origin.row + sheet.rows.length;
    this.#hiddenRows = new Set(sheet.hiddenRows);
    this.#hiddenColumns = new Set(sheet.hiddenColumns);
    this.mergesCut = this.#fileMerges();
  }

  #fileMerges(): boolean {
    let entries = 0;
    for (const area of this.sheet.merges) {
      const bottom = Math.min(area.bottom, this.end - 1);
      const top = Math.max(area.top, this.top);
      entries += Math.max(0, bottom - top + 1);
      if (entries > MOST_MERGE_ROWS) return true;
      for (let row = top; row <= bottom; row++) {
        const filed = this.#mergesByRow[row - this.top];
        if (filed === undefined) this.#mergesByRow[row - this.top] = [area];
        else filed.push(area);
      }
    }
    return false;
  }

  /** The merged area that covers the cell, or null. */
  merge(row: number, column: number): Rectangle | null {
    const areas = this.#mergesByRow[row - this.top];
    if (areas === undefined) return null;
    for (const area of areas) if (column >= area.left && column <= area.right) return area;
    return null;
  }

  /** The merged area that covers the cell, or the cell alone. */
  area(row: number, column: number): Rectangle {
    return this.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The cell with its text in the normal form. */
  cell(row: number, column: number): Cell | null {
    const cell = cellAt(this.sheet, row, column);
    if (cell === null) return null;
    const text = cellText(cell.text);
    if (text === cell.text) return cell;
    return {
      ...cell,
      text,
      value: typeof cell.value === 'string' ? cellText(cell.value) : cell.value,
    };
  }

  /** Displayed text of the cell itself, ends trimmed; '' for an empty or covered one. */
  written(row: number, column: number): string {
    return shownIn(cellAt(this.sheet, row, column)).trim();
  }

  /** The text of the cell itself in the normal form; '' for one that shows nothing. */
  text(row: number, column: number): string {
    return cellText(shownIn(cellAt(this.sheet, row, column)));
  }

  isBlank(row: number, column: number): boolean {
    return this.text(row, column) === '';
  }

  /** Text of the first cell of the merge that covers this one. */
  mergedText(row: number, column: number): string {
    const area = this.area(row, column);
    return this.text(area.top, area.left);
  }

  word(row: number, column: number): Word {
    return this.words.wordOf(this.text(row, column));
  }

  /** Columns of the row that hold a cell, ascending, within the span. */
  filledColumns(row: number, left: number, right: number): number[] {
    const cells = this.sheet.rows[row - this.top];
    if (!cells) return [];
    const columns: number[] = [];
    const last = Math.min(right, this.left + cells.length - 1);
    for (let column = Math.max(left, this.left); column <= last; column++) {
      if (cells[column - this.left] && !this.isBlank(row, column)) columns.push(column);
    }
    return columns;
  }

  /** One past the last column of the row. */
  rowEnd(row: number): number {
    return this.left + (this.sheet.rows[row - this.top]?.length ?? 0);
  }

  isRowHidden(row: number): boolean {
    return this.#hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.has(column);
  }

  name(row: number, column: number): string {
    return cellName(row, column);
  }
}

function shownIn(cell: Cell | null): string {
  if (cell === null) return '';
  return cell.text === '' && cell.value !== null ? String(cell.value) : cell.text;
}
