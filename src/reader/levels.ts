/** 一级指标 and 二级指标, merged over rows or written once and left blank below. */
import type { ColumnRole } from '../domain/indicator';
import { isLevelWord, level1Of, stripAnnotation } from '../domain/vocabulary';
import type { HeaderColumn } from './header';
import type { SheetView } from './sheet-view';

export interface LevelLabel {
  /** As written, without white space and annotations. */
  readonly text: string;
  /** The whole label. */
  readonly raw: string;
  readonly cell: string;
}

/** Remembers the labels that the rows below inherit. */
export class LevelTracker {
  #level1: LevelLabel | null = null;
  #level2: LevelLabel | null = null;
  /** 二级指标 of a row that slipped to the right; the slipped rows after it inherit it. */
  #slipped: LevelLabel | null = null;
  readonly #view: SheetView;
  readonly #columns: ReadonlyMap<ColumnRole, HeaderColumn>;
  /** Labels above this row are header cells that were merged down, not levels. */
  readonly #firstRow: number;

  constructor(view: SheetView, columns: ReadonlyMap<ColumnRole, HeaderColumn>, firstRow: number) {
    this.#view = view;
    this.#columns = columns;
    this.#firstRow = firstRow;
  }

  /** A heading across the table that names a 一级指标. */
  setLevel1(label: LevelLabel): void {
    this.#level1 = label;
    this.#level2 = null;
  }

  /** A heading across the table that names a 二级指标. */
  setLevel2(label: LevelLabel): void {
    this.#level2 = label;
  }

  /** Levels of a row; call once a row, in order. */
  read(row: number, shift: number): { level1: LevelLabel | null; level2: LevelLabel | null } {
    // In a row that slipped to the left other things stand in the level columns.
    const level1 = shift < 0 ? 'blank' : this.#labelOf('level1', row);
    const level2 = shift < 0 ? 'blank' : this.#labelOf('level2', row);
    if (level1 !== 'blank') {
      const changed = level1?.cell !== this.#level1?.cell;
      this.#level1 = level1;
      if (changed && level2 === 'blank') this.#level2 = null;
    }
    if (level2 !== 'blank') this.#level2 = level2;
    if (shift === 0) {
      this.#slipped = null;
      return { level1: this.#level1, level2: this.#level2 };
    }
    this.#slipped = this.#slippedLabel(row, shift) ?? this.#slipped;
    return { level1: this.#level1, level2: this.#slipped ?? this.#level2 };
  }

  /** The label of a merge or of the cell; 'blank' for an unmerged empty cell; null where no level is given. */
  #labelOf(role: 'level1' | 'level2', row: number): LevelLabel | 'blank' | null {
    const column = this.#columns.get(role);
    // A form without this column names the level in headings across the table, if at all.
    if (column === undefined) return 'blank';
    for (let c = column.left; c <= column.right; c++) {
      const area = this.#view.area(row, c);
      if (area.left < column.left) continue;
      const text = this.#view.text(area.top, area.left);
      const merged = area.top < row;
      if (merged && area.top < this.#firstRow) return null;
      if (text !== '' && stripAnnotation(text) !== '') {
        return {
          text: stripAnnotation(text),
          raw: text,
          cell: this.#view.name(area.top, area.left),
        };
      }
    }
    return 'blank';
  }

  #slippedLabel(row: number, shift: number): LevelLabel | null {
    const column = this.#columns.get('level2');
    if (column === undefined) return null;
    const at = column.left + shift;
    const text = this.#view.text(row, at);
    return isLevelWord(text) && level1Of(text) === null
      ? { text: stripAnnotation(text), raw: text, cell: this.#view.name(row, at) }
      : null;
  }
}
