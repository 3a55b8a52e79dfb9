/** Copy, cut and paste over the picture: contents alone, each in a cell of its own, as one step that can be undone. */
import type { ICellData, IExecutionOptions, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { rangeName, type Rectangle } from '../../grid/address';
import { referencesOf } from '../../grid/formula/references';
import { LIMITS } from '../file/limits';
import { cellData, SPARE } from './grid-data';
import { pastedContent, type Pasted } from './pasted-content';
import { planPaste, type PasteWrite } from './paste-plan';
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

/** Seen on white cells and on the dark of a dark screen. */
const CUT_LINE = {
  ...{ strokeWidth: 1.5, stroke: '#2f7d4f', fill: 'rgba(47, 125, 79, 0.08)' },
  ...{ widgets: {}, strokeDash: 8 },
};

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** What was cut and is not pasted yet, with the line round it. */
interface Cut {
  readonly copied: Copied;
  readonly line: { dispose(): void } | null;
}

export class GridClipboard {
  private cutting: Cut | null = null;
  private readonly watch: { dispose(): void };

  constructor(
    private readonly api: FUniver,
    private readonly book: FWorkbook,
  ) {
    this.watch = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
      if (this.cutting !== null && endsCut(id, params, options)) this.endCut();
    });
  }

  dispose(): void {
    this.watch.dispose();
    this.endCut();
  }

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

  /** The selection, which goes from here when it is pasted; a line round it tells so. Null where nothing is selected. */
  cut(): Copied | null {
    this.endCut();
    const copied = this.copy();
    if (copied !== null) this.cutting = { copied, line: this.lineRound(copied.area) };
    return copied;
  }

  /** It still stands where it was cut, and nothing was changed since. */
  isCut(copied: Copied): boolean {
    return this.cutting?.copied === copied;
  }

  /** What was cut is a copy from now on. */
  endCut(): void {
    this.cutting?.line?.dispose();
    this.cutting = null;
  }

  /** As the key Delete does it. */
  clear(): void {
    void this.api.executeCommand('sheet.command.clear-selection-content');
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
      rows: LIMITS.rows,
      columns: LIMITS.columns,
    });
    if (typeof writes === 'string') return writes;
    this.makeRoom(sheet, writes);
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

  /** No more rows and columns are drawn than anybody looks at (grid-data.ts); a paste may need more. */
  private makeRoom(sheet: FWorksheet, writes: readonly PasteWrite[]): void {
    const [rowCount, columnCount] = [
      roomFor(
        writes.map(({ row }) => row),
        sheet.getMaxRows(),
        'rows',
      ),
      roomFor(
        writes.map(({ column }) => column),
        sheet.getMaxColumns(),
        'columns',
      ),
    ];
    const place = { unitId: this.book.getId(), subUnitId: sheet.getSheetId() };
    const run = (line: string, count: object): void => {
      const id = `sheet.mutation.set-worksheet-${line}-count`;
      this.api.syncExecuteCommand(id, { ...place, ...count });
    };
    if (rowCount !== null) run('row', { rowCount });
    if (columnCount !== null) run('column', { columnCount });
  }

  /** Null without a screen. */
  private lineRound({ top, left, bottom, right }: Rectangle): { dispose(): void } | null {
    const range = this.book
      .getActiveSheet()
      .getRange(top, left, bottom - top + 1, right - left + 1);
    if (!('highlight' in range)) return null;
    const isAnimationDash = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return range.highlight({ ...CUT_LINE, isAnimationDash });
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

/** Whatever changes what stands in cells, or where; results of formulas do not. */
function endsCut(id: string, params: unknown, options: IExecutionOptions | undefined): boolean {
  if (id === 'sheet.operation.set-cell-edit-visible') {
    return (params as { visible: boolean }).visible;
  }
  const isResult = options?.['applyFormulaCalculationResult'] === true;
  return CONTENT_MUTATIONS.has(id) && !isResult && options?.['fromFormula'] !== true;
}

const CONTENT_MUTATIONS = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.remove-sheet',
]);

/** A formula that was copied within the grid is pasted as what it shows: it would look at other cells. */
export function valuesOf({ table, rows }: Copied): Pasted[][] {
  return table.map((line, r) =>
    line.map((pasted, c) =>
      pasted.content.kind === 'formula' ? pastedContent(rows[r]?.[c] ?? '') : pasted,
    ),
  );
}

/** How many there must be; null where there are enough. */
function roomFor(used: readonly number[], drawn: number, line: 'rows' | 'columns'): number | null {
  const last = used.reduce((all, each) => Math.max(all, each), 0);
  return last < drawn ? null : Math.min(LIMITS[line], last + SPARE[line]);
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
