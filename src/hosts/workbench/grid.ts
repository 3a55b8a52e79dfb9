/** The picture of a workbook in Univer: draws what the file says, and tells what the user does to it. */
import {
  LocaleType,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorkbookData,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { cellName, parseRange } from '../../grid/address';
import type { CellEdit } from '../file/file-host';
import type { CellResult } from '../file/package/write-results';
import type { RuleView, SheetView } from '../file/view/sheet-view';
import type { HostSelection } from '../port';
import { isHeldMutation, isRefusedCommand } from './commands';
import { CellSet } from './cell-set';
import { GridClipboard } from './grid-clipboard';
import { cellOf, sheetData } from './grid-data';
import { gridNote, gridNotes } from './grid-notes';
import { dropdownRules, formatRules, type FormatRule } from './grid-rules';
import { percentPattern } from './pasted-content';
import { contentOfCell, resultOfCell } from './read-grid';
import { bringIntoSight, fitSheet } from './sight';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_FORMAT = 'sheet.mutation.set.numfmt';
const SELECT = ['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active'];
const PASTE = 'univer.command.paste';
const PASTE_KEYS = 'sheet.command.paste-by-short-key';

export interface GridListener {
  /** The user changed contents. `restyled`: Univer has changed looks along with it, which the file does not follow. */
  edited(sheetId: string, edits: readonly CellEdit[], restyled: boolean): void;
  /** Formulas have new results. */
  calculated(sheetId: string, results: readonly CellResult[]): void;
  selected(selection: HostSelection): void;
  /** The user tried something that would not reach the file; `half`: and it may be done in part. */
  refused(half: boolean): void;
}

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<string, Record<string, Record<string, unknown> | null>>;
}

export class Grid {
  private readonly id: string;
  private readonly book: FWorkbook;
  readonly clipboard: GridClipboard;
  private readonly stops: { dispose(): void }[];
  /** Drawing is nobody's edit. */
  private drawing = false;
  private commands = 0;
  private readonly edits = new CellSet();
  private restyled = false;
  private readonly results = new CellSet();
  private hasFormulas = false;
  private isCalculating = false;
  private ruleNumber = 0;

  constructor(
    private readonly api: FUniver,
    views: readonly SheetView[],
    selected: HostSelection,
    private readonly listener: GridListener,
    /** Pixels that the grid has on the screen. */
    private readonly room: () => number = () => Infinity,
  ) {
    this.id = `book-${crypto.randomUUID()}`;
    this.book = this.api.createWorkbook(this.data(views));
    this.clipboard = new GridClipboard(api, this.book);
    this.stops = [
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (this.mustStop(event)) event.cancel = true;
      }),
      api.addEvent(api.Event.CommandExecuted, (event) => {
        this.notice(event, event.options);
      }),
      this.clipboard,
    ];
    this.select(selected.sheetId, selected.range);
  }

  dispose(): void {
    for (const stop of this.stops) stop.dispose();
    this.api.disposeUnit(this.id);
  }

  /** The user is within a cell: what he has typed is not in it yet. */
  get isEditing(): boolean {
    // Only with the plugins for the screen.
    return 'isCellEditing' in this.book && this.book.isCellEditing();
  }

  /** As if the user had left the cell. */
  async finishEditing(): Promise<void> {
    if (this.isEditing) await this.book.endEditingAsync(true);
  }

  /** Puts the sheet where it belongs, in place of what is drawn of it. */
  drawSheet(view: SheetView): void {
    this.draw(() => {
      const wasActive = this.book.getActiveSheet().getSheetId() === view.id;
      const selected = this.selection();
      const known = this.sheet(view.id) !== null;
      const sheet = sheetData(view, this.room());
      // A workbook must not be without a sheet, not even between two.
      const isOnly = known && this.book.getSheets().length === 1;
      const stopgap = { ...sheet, id: 'stopgap', name: '', cellData: {}, mergeData: [] };
      if (isOnly) this.run('sheet.mutation.insert-sheet', { index: 1, sheet: stopgap });
      if (known) this.removeSheet(view.id);
      this.run('sheet.mutation.insert-sheet', { index: view.index, sheet });
      if (isOnly) this.removeSheet(stopgap.id);
      this.drawRules(view.id, view.rules);
      for (const rule of dropdownRules(view)) {
        this.run('data-validation.mutation.addRule', { subUnitId: view.id, rule });
      }
      for (const note of view.notes) {
        const { row, column: col } = note;
        const params = { sheetId: view.id, row, col, note: gridNote(view.id, note) };
        this.run('sheet.mutation.update-note', params);
      }
      this.noteFormulas(view);
      if (wasActive) this.show(selected);
    });
  }

  /** Its id; null where none has that name. */
  sheetNamed(name: string): string | null {
    const sheet = this.book.getSheets().find((each) => each.getSheetName() === name);
    return sheet?.getSheetId() ?? null;
  }

  dropSheet(sheetId: string): void {
    this.draw(() => {
      this.removeSheet(sheetId);
    });
  }

  /** Cells by their A1 names. */
  drawCells(view: SheetView, cells: readonly string[]): void {
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const area of cells.flatMap((cell) => parseRange(cell) ?? [])) {
      const line = (cellValue[area.top] ??= {});
      line[area.left] = cellOf(view, area.top, area.left);
    }
    this.noteFormulas(view);
    this.draw(() => {
      this.run(SET_VALUES, { subUnitId: view.id, cellValue });
    });
    if (this.hasFormulas) this.isCalculating = true;
  }

  /** In place of all conditional formats of the sheet. */
  drawRules(sheetId: string, rules: readonly RuleView[]): void {
    this.draw(() => {
      this.clearRules(sheetId);
      // The last one that is added comes first.
      for (const rule of this.numbered(formatRules(rules)).reverse()) {
        this.run('sheet.mutation.add-conditional-rule', { subUnitId: sheetId, rule });
      }
    });
  }

  /** The sheet has a tab that the user can choose. */
  shows(sheetId: string): boolean {
    return this.sheet(sheetId)?.isSheetHidden() === false;
  }

  select(sheetId: string, range: string): void {
    this.draw(() => {
      this.show({ sheetId, range });
    });
  }

  selection(): HostSelection {
    const sheet = this.book.getActiveSheet();
    const range = this.book.getActiveRange()?.getA1Notation() ?? 'A1';
    return { sheetId: sheet.getSheetId(), range };
  }

  /** Until what was written is worked out; formulas that take longer than ten seconds are left behind. */
  async calculated(): Promise<void> {
    if (!this.isCalculating) return;
    this.isCalculating = false;
    await this.api
      .getFormula()
      .onCalculationResultApplied(10_000)
      .catch(() => undefined);
  }

  private data(views: readonly SheetView[]): IWorkbookData {
    const perSheet = (of: (view: SheetView) => object): string =>
      JSON.stringify(Object.fromEntries(views.map((view) => [view.id, of(view)])));
    for (const view of views) this.noteFormulas(view);
    return {
      id: this.id,
      name: '',
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: {},
      sheetOrder: views.map(({ id }) => id),
      sheets: Object.fromEntries(views.map((view) => [view.id, sheetData(view, this.room())])),
      resources: [
        {
          name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
          data: perSheet((view) => this.numbered(formatRules(view.rules))),
        },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: perSheet(dropdownRules) },
        { name: 'SHEET_NOTE_PLUGIN', data: perSheet(gridNotes) },
      ],
    };
  }

  private numbered(rules: readonly FormatRule[]): (FormatRule & { cfId: string })[] {
    return rules.map((rule) => {
      this.ruleNumber += 1;
      return { ...rule, cfId: `rule-${this.ruleNumber}` };
    });
  }

  private noteFormulas({ snapshot }: SheetView): void {
    this.hasFormulas ||= snapshot.rows.some((row) => row?.some((cell) => cell?.formula != null));
  }

  private draw(work: () => void): void {
    const before = this.drawing;
    this.drawing = true;
    try {
      work();
    } finally {
      this.drawing = before;
    }
  }

  private run(id: string, params: object): void {
    this.api.syncExecuteCommand(id, { unitId: this.id, ...params });
  }

  private sheet(sheetId: string): FWorksheet | null {
    return this.book.getSheetBySheetId(sheetId);
  }

  private removeSheet(subUnitId: string): void {
    this.clearRules(subUnitId);
    const subUnitName = this.sheet(subUnitId)?.getSheetName() ?? '';
    this.run('sheet.mutation.remove-sheet', { subUnitId, subUnitName });
  }

  private clearRules(subUnitId: string): void {
    for (const { cfId } of this.sheet(subUnitId)?.getConditionalFormattingRules() ?? []) {
      this.run('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
    }
  }

  private show({ sheetId, range }: HostSelection): void {
    const sheet = this.sheet(sheetId);
    const area = parseRange(range);
    if (sheet === null || area === null) return;
    this.book.setActiveSheet(sheet);
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    if (area.bottom >= rows || area.right >= columns) return;
    const merge = sheet.getSheet().getMergedCell(area.top, area.left);
    this.book.setActiveRange(merge ? sheet.getRange(merge) : sheet.getRange(range));
    bringIntoSight(sheet, area);
  }

  /** All columns of the sheet before the user in sight. */
  fitWidth(): void {
    fitSheet(this.book.getActiveSheet(), this.room());
  }

  private mustStop({ id, params }: ICommandInfo): boolean {
    if (this.drawing) return false;
    const own = params as { unitId?: string; value?: string; htmlContent?: string } | undefined;
    if (id === PASTE && own?.value === undefined)
      return this.instead(id, { value: 'special-paste-value' });
    if (id === PASTE_KEYS && (own?.htmlContent ?? '') !== '') {
      return this.instead(id, { ...own, htmlContent: undefined });
    }
    const half = isHeldMutation(id) && own?.unitId === this.id;
    if (!half && !isRefusedCommand(id)) return false;
    this.listener.refused(half);
    return true;
  }

  /** Only values come in with a paste. */
  private instead(id: string, params: object): true {
    queueMicrotask(() => void this.api.executeCommand(id, params));
    return true;
  }

  private notice({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): void {
    const { unitId, subUnitId, cellValue } = (params ?? {}) as Partial<SetValues>;
    if (unitId !== this.id || subUnitId === undefined) return;
    if (SELECT.includes(id) && !this.drawing) this.listener.selected(this.selection());
    if (id !== SET_VALUES && id !== SET_FORMAT) return;
    if (options?.['applyFormulaCalculationResult'] === true) {
      this.results.add(subUnitId, cellValue);
    } else if (!this.drawing && options?.['fromFormula'] !== true) {
      this.edits.add(subUnitId, id === SET_FORMAT ? formatted(params) : cellValue);
      this.restyled ||= id === SET_FORMAT || hasStyle(cellValue);
    } else return;
    this.flushSoon();
  }

  /** One command of the user may come as many changes. */
  private flushSoon(): void {
    this.commands += 1;
    const last = this.commands;
    queueMicrotask(() => {
      if (last === this.commands) this.flush();
    });
  }

  private flush(): void {
    const { restyled } = this;
    this.restyled = false;
    for (const [sheetId, cells] of this.edits.take()) {
      const edits = cells.flatMap(({ row, column }) => this.editOf(sheetId, row, column) ?? []);
      this.hasFormulas ||= edits.some(({ content }) => content.kind === 'formula');
      if (this.hasFormulas) this.isCalculating = true;
      if (edits.length > 0) this.listener.edited(sheetId, edits, restyled);
    }
    for (const [sheetId, cells] of this.results.take()) {
      const sheet = this.sheet(sheetId)?.getSheet();
      const results = cells.flatMap(({ row, column }) => {
        const value = resultOfCell(sheet?.getCellRaw(row, column) ?? null);
        return value === null ? [] : [{ cell: cellName(row, column), value }];
      });
      if (results.length > 0) this.listener.calculated(sheetId, results);
    }
  }

  private editOf(sheetId: string, row: number, column: number): CellEdit | null {
    const sheet = this.sheet(sheetId);
    if (sheet === null) return null;
    const raw = sheet.getSheet().getCellRaw(row, column) ?? null;
    const content = contentOfCell(raw, sheet.getRange(row, column).getFormula());
    const merge = sheet.getSheet().getMergedCell(row, column) ?? null;
    const isCovered = merge !== null && (merge.startRow !== row || merge.startColumn !== column);
    if (isCovered && content.kind === 'empty') return null;
    const style = this.book.getWorkbook().getStyles().getStyleByCell(raw);
    const numberFormat = style?.n?.pattern ?? percentFormat(content);
    const cell = cellName(row, column);
    return { cell, content, ...(numberFormat === undefined ? {} : { numberFormat }) };
  }
}

/** Excel shows =95% as a percentage too. */
function percentFormat(content: CellEdit['content']): string | undefined {
  const match = content.kind === 'formula' ? PERCENT_FORMULA.exec(content.formula) : null;
  if (match === null) return undefined;
  const places = Math.max(0, (match[1]?.length ?? 1) - 1);
  return percentPattern(places);
}

const PERCENT_FORMULA = /^=-?\d{1,15}(\.\d{1,15})?%$/;

function hasStyle(cellValue: SetValues['cellValue']): boolean {
  return Object.values(cellValue ?? {}).some((line) =>
    Object.values(line).some((cell) => cell !== null && 's' in cell),
  );
}

/** The cells that a change of number formats is about, in the shape of a change of values. */
function formatted(params: unknown): NonNullable<SetValues['cellValue']> {
  const cells: NonNullable<SetValues['cellValue']> = {};
  const { values } = params as {
    values: Record<
      string,
      { ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] }
    >;
  };
  for (const { ranges } of Object.values(values)) {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      for (let row = startRow; row <= endRow; row += 1) {
        const line: Record<string, Record<string, unknown>> = {};
        cells[row] = line;
        for (let column = startColumn; column <= endColumn; column += 1) line[column] = {};
      }
    }
  }
  return cells;
}
