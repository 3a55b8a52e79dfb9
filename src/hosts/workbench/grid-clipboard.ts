/** Copy, cut and paste over the picture: contents alone, each in a cell of its own, as one step that can be undone. */
import type { ICellData, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { rangeName, type Rectangle } from '../../grid/address';
import { referencesOf } from '../../grid/formula/references';
import { cellData } from './grid-data';
import { pastedContent, type Pasted } from './pasted-content';
import { planPaste } from './paste-plan';
import { contentOfCell } from './read-grid';

/** What was copied here: more than its text says. */
export interface Copied {
  /** As it is shown. */
  readonly rows: readonly (readonly string[])[];
  readonly table: readonly (readonly Pasted[])[];
  readonly sheetId: string;
  readonly area: Rectangle;
}

type CellMatrix = Record<number, Record<number, ICellData>>;

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

export class GridClipboard {
  constructor(
    private readonly api: FUniver,
    private readonly book: FWorkbook,
  ) {}

  /** The selection; null where nothing is selected. */
  copy(): Copied | null {
    const sheet = this.book.getActiveSheet();
    const range = this.book.getActiveRange()?.getRange();
    if (range === undefined) return null;
    const area = rectangle(range, sheet);
    const rows: string[][] = [];
    const table: Pasted[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = [];
      for (let column = area.left; column <= area.right; column += 1) {
        cells.push(this.cellAt(sheet, row, column));
      }
      rows.push(cells.map(({ text }) => text));
      table.push(cells.map(({ pasted }) => pasted));
    }
    return { rows, table, sheetId: sheet.getSheetId(), area };
  }

  /** At the selection; `cut`: what was cut goes from where it was. Returns why nothing was written, null where all was. */
  paste(table: readonly (readonly Pasted[])[], cut: Copied | null): string | null {
    const sheet = this.book.getActiveSheet();
    const range = this.book.getActiveRange()?.getRange();
    if (range === undefined) return null;
    if (cut !== null && this.isReferredTo(cut)) {
      return `有公式引用 ${rangeName(cut.area)}，移走后公式会落空，没有移动；请改用复制，再清除原来的单元格。`;
    }
    const model = sheet.getSheet();
    const writes = planPaste(table, {
      selection: rectangle(range, sheet),
      merges: model.getMergeData().map(ofRange),
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    });
    if (typeof writes === 'string') return writes;
    const isHere = cut?.sheetId === sheet.getSheetId();
    const value: CellMatrix = {};
    if (cut !== null && isHere) clear(value, cut.area);
    for (const { row, column, content, numberFormat } of writes) {
      const line = (value[row] ??= {});
      line[column] = {
        ...dataOf(content),
        ...(numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } }),
      };
    }
    this.write(sheet.getSheetId(), value);
    if (cut !== null && !isHere) {
      const cleared: CellMatrix = {};
      clear(cleared, cut.area);
      this.write(cut.sheetId, cleared);
    }
    return null;
  }

  private write(subUnitId: string, value: CellMatrix): void {
    const unitId = this.book.getId();
    void this.api.executeCommand('sheet.command.set-range-values', { unitId, subUnitId, value });
  }

  private cellAt(sheet: FWorksheet, row: number, column: number): { text: string; pasted: Pasted } {
    const range = sheet.getRange(row, column);
    const raw = sheet.getSheet().getCellRaw(row, column) ?? null;
    const style = this.book.getWorkbook().getStyles().getStyleByCell(raw);
    const numberFormat = style?.n?.pattern;
    return {
      text: range.getDisplayValue(),
      pasted: {
        content: contentOfCell(raw, range.getFormula()),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      },
    };
  }

  private isReferredTo({ sheetId, area }: Copied): boolean {
    const name = this.book.getSheetBySheetId(sheetId)?.getSheetName();
    return this.book.getSheets().some((sheet) => {
      const isHere = sheet.getSheetId() === sheetId;
      let found = false;
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const isFormula = cell != null && (cell.f != null || cell.si != null);
          if (found || !isFormula || (isHere && contains(area, row, column))) return undefined;
          const references = referencesOf(sheet.getRange(row, column).getFormula());
          found =
            references === null ||
            references.some(
              (each) =>
                (each.sheet === null ? isHere : each.sheet === name) && overlap(each.area, area),
            );
          return undefined;
        });
      return found;
    });
  }
}

/** A formula that was copied within the grid is pasted as what it shows: it would look at other cells. */
export function valuesOf({ table, rows }: Copied): Pasted[][] {
  return table.map((line, r) =>
    line.map((pasted, c) =>
      pasted.content.kind === 'formula' ? pastedContent(rows[r]?.[c] ?? '') : pasted,
    ),
  );
}

function dataOf(content: Pasted['content']): ICellData {
  switch (content.kind) {
    case 'empty':
      return EMPTY;
    case 'formula':
      return { ...EMPTY, f: content.formula };
    case 'text':
      return { ...EMPTY, ...cellData({ value: content.text, text: content.text, formula: null }) };
    case 'number':
      return { ...EMPTY, ...cellData({ value: content.number, text: '', formula: null }) };
    case 'boolean':
      return { ...EMPTY, ...cellData({ value: content.boolean, text: '', formula: null }) };
    case 'error':
      return { ...EMPTY, v: content.error };
  }
}

function clear(value: CellMatrix, { top, left, bottom, right }: Rectangle): void {
  for (let row = top; row <= bottom; row += 1) {
    const line = (value[row] ??= {});
    for (let column = left; column <= right; column += 1) line[column] = EMPTY;
  }
}

function ofRange({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** Whole rows and columns end where anything stands. */
function rectangle(range: IRange, sheet: FWorksheet): Rectangle {
  const { top, left, bottom, right } = ofRange(range);
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  const isWhole = { rows: bottom >= lastRow, columns: right >= lastColumn };
  return {
    top,
    left,
    bottom: isWhole.rows ? Math.max(top, Math.min(bottom, sheet.getLastRow())) : bottom,
    right: isWhole.columns ? Math.max(left, Math.min(right, sheet.getLastColumn())) : right,
  };
}

function contains({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
