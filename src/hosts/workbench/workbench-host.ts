/**
 * The port over a workbook file and its picture in Univer. The file is the truth: what the user edits in the picture goes
 * into it, what the product writes goes into it first and is drawn then, and everything is read from it.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { Continuation } from '../../grid/continuation';
import type { Mark } from '../../grid/mark';
import type { SheetPatch } from '../../grid/sheet-patch';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { Line } from '../../grid/formula/move-lines';
import type { CellEdit } from '../file/file-host';
import type { ColumnInsertion } from '../file/line-steps';
import { HostError } from '../host-error';
import { LEDGER_SHEET } from '../mark-ledger';
import type {
  HostCapabilities,
  HostEvent,
  HostSelection,
  HostSheet,
  InsertedBlock,
  InsertedSheet,
  ReadOptions,
  ReadScope,
  Removal,
  RowInsertion,
  RowRemoval,
  SheetHost,
  Unsubscribe,
} from '../port';
import { Arrangement } from './arrangement';
import type { Book } from './book';
import { changedFormulas } from './changed-formulas';
import { REFUSAL } from './commands';
import { Grid } from './grid';
import type { GridClipboard } from './grid-clipboard';
import type { Showing, TakenBytes, WorkbenchListener } from './showing';
import { breathe } from '../breathe';

export class WorkbenchHost implements SheetHost {
  readonly capabilities: HostCapabilities;
  private grid: Grid | null = null;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** What comes from the picture goes into the file one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  /** Sheets whose conditional formats are not drawn as they are now. */
  private readonly undrawn = new Set<string>();
  private carried = false;
  private changes = 0;
  readonly arrangement = new Arrangement();
  private pending = 0;

  private constructor(
    private readonly book: Book,
    file: HostCapabilities,
    private readonly listener: WorkbenchListener,
  ) {
    // Marks are of the picture: a file that cannot be written is marked all the same.
    this.capabilities = { ...file, mark: { supported: true } };
  }

  static async over(book: Book, listener: WorkbenchListener): Promise<WorkbenchHost> {
    return new WorkbenchHost(book, await book.capabilities(), listener);
  }

  /** The file is another one now, by other ways than this. */
  noteChange(): void {
    this.change();
  }

  /** Grows with every change of the file. */
  get revision(): number {
    return this.changes;
  }

  /** The user has typed something that has not reached the file: it is still in the editor, or on its way. */
  get hasPending(): boolean {
    return this.pending > 0 || this.isEditing;
  }

  /** The file has marks of an earlier check in it, which stay when it is saved. */
  get carriesMarks(): boolean {
    return this.carried;
  }

  get isEditing(): boolean {
    return this.grid?.isEditing === true;
  }

  /** Null where the file is not shown. */
  get clipboard(): GridClipboard | null {
    return this.grid?.clipboard ?? null;
  }

  fitWidth(): void {
    this.grid?.fitWidth();
  }

  /**
   * Draws the file as it is now. The picture of the file before goes when this one is there: without any, Univer takes its
   * editors down too, and the page would be empty for as long as a large file takes.
   */
  async show(univer: FUniver, { before = null, room }: Showing = {}): Promise<void> {
    this.undrawn.clear();
    const [views, selected] = [await this.book.views(), await this.book.selection()];
    this.carried = await this.book.carriesMarks();
    await before?.finish();
    const own = this.grid;
    this.grid = new Grid(
      univer,
      views,
      selected,
      {
        edited: (sheetId, edits, restyled) => {
          this.pending += 1;
          this.enqueue(() =>
            this.takeOver(sheetId, edits, restyled).finally(() => {
              this.pending -= 1;
            }),
          );
        },
        calculated: (sheetId, results) => {
          this.enqueue(async () => {
            if ((await this.book.keepResults(sheetId, results)) > 0) this.change();
          });
        },
        selected: (selection) => {
          this.enqueue(() => this.choose(selection));
        },
        refused: (half) => {
          this.listener.said(REFUSAL);
          if (half) this.enqueue(() => this.redraw());
        },
      },
      room,
    );
    before?.hide();
    own?.dispose();
    // Marks that were set while the file was read.
    await this.drawUndrawn();
  }

  /** The file stays; the picture can be drawn again. */
  hide(): void {
    this.grid?.dispose();
    this.grid = null;
  }

  /** Until everything that the user did is in the file, with what formulas make of it. */
  async settled(): Promise<void> {
    await breathe();
    await this.drained();
    await this.grid?.calculated();
    await breathe();
    await this.drained();
  }

  /** Until that is so of what he is still typing as well. */
  async finish(): Promise<void> {
    await this.grid?.finishEditing();
    await this.settled();
  }

  async save(): Promise<TakenBytes> {
    await this.finish();
    return this.take();
  }

  /** Without what he is still typing, so that nothing is done to the editor. */
  async take(): Promise<TakenBytes> {
    await this.settled();
    const { revision } = this;
    return { revision, bytes: await this.book.save() };
  }

  async read(scope: ReadScope, { signal, onProgress }: ReadOptions = {}): Promise<HostSheet[]> {
    signal?.throwIfAborted();
    await this.settled();
    const read = await this.book.read(scope);
    const sheets: HostSheet[] = [];
    for (const sheet of read) {
      signal?.throwIfAborted();
      sheets.push(sheet);
      if (scope === 'all') onProgress?.(sheets.length, read.length, sheet.snapshot.name);
    }
    signal?.throwIfAborted();
    return sheets;
  }

  async apply(patch: SheetPatch): Promise<SheetPatch> {
    await this.settled();
    const inverse = await this.book.apply(patch);
    this.change();
    await this.drawCells(
      patch.sheetId,
      patch.writes.map(({ cell }) => cell),
    );
    return inverse;
  }

  async mark(sheetId: string, marks: readonly Mark[]): Promise<void> {
    await this.book.show(sheetId, marks);
    await this.drawRules([sheetId]);
  }

  async unmark(scope: 'active' | 'all' | { readonly sheetId: string }): Promise<number> {
    await this.settled();
    const sheets =
      typeof scope === 'string'
        ? (await this.book.read(scope)).map(({ id }) => id)
        : [scope.sheetId];
    const ledger = this.grid?.sheetNamed(LEDGER_SHEET) ?? null;
    const { shown, written } = await this.book.unmark(scope);
    this.carried = await this.book.carriesMarks();
    if (written > 0 || ledger !== null) this.change();
    if (ledger !== null) await this.redrawWithout(ledger);
    else if (shown + written > 0) await this.drawRules(sheets);
    return shown + written;
  }

  async select(sheetId: string, cell: string): Promise<void> {
    const isShown = this.grid?.shows(sheetId) === true;
    // What is on the screen follows at once: the file answers later, and the user may be elsewhere by then.
    if (isShown) this.grid?.select(sheetId, cell);
    else await this.refuseHidden(sheetId, cell);
    await this.book.choose({ sheetId, range: cell });
    await this.drawUndrawn();
  }

  selection(): Promise<HostSelection> {
    return this.book.selection();
  }

  async insertSheet(spec: SheetSpec): Promise<InsertedSheet> {
    await this.settled();
    const inserted = await this.book.insertSheet(spec);
    this.change();
    await this.redraw(inserted.id);
    return inserted;
  }

  async insertBlock(
    sheetId: string,
    cell: string,
    spec: SheetSpec,
    continuation?: Continuation,
  ): Promise<InsertedBlock> {
    await this.settled();
    const inserted = await this.book.insertBlock(sheetId, cell, spec, continuation);
    this.change();
    await this.redraw(sheetId);
    return inserted;
  }

  async remove(target: Removal): Promise<void> {
    await this.settled();
    await this.book.remove(target);
    this.change();
    if (target.range === null) {
      this.grid?.dropSheet(target.sheetId);
      const { sheetId, range } = await this.book.selection();
      this.grid?.select(sheetId, range);
      await this.drawUndrawn();
    } else await this.redraw(target.sheetId);
  }

  async insertRow(sheetId: string, insertion: RowInsertion): Promise<void> {
    await this.movingLines(sheetId, 'forth', () => this.book.insertRow(sheetId, insertion));
  }

  async removeRow(target: RowRemoval): Promise<void> {
    await this.movingLines(target.sheetId, 'back', () => this.book.removeRow(target));
  }

  /** What is selected on the screen this moment: the file hears of it later. */
  shownSelection(): HostSelection | null {
    return this.grid?.selection() ?? null;
  }

  /** As the user asks for it in the picture; returns the way back, as of what follows. */
  async insertColumn(sheetId: string, insertion: ColumnInsertion): Promise<() => Promise<void>> {
    const { book } = this;
    await this.movingLines(sheetId, 'forth', () => book.insertColumn(sheetId, insertion));
    return () => this.movingLines(sheetId, 'back', () => book.removeColumn(sheetId, insertion.at));
  }

  async deleteLine(sheetId: string, line: Line): Promise<() => Promise<void>> {
    const { book } = this;
    const deleted = await this.movingLines(sheetId, 'forth', () => book.deleteLine(sheetId, line));
    return () => this.movingLines(sheetId, 'back', () => book.restoreLine(sheetId, deleted));
  }

  onChange(listener: (event: HostEvent) => void): Promise<Unsubscribe> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  private async refuseHidden(sheetId: string, cell: string): Promise<void> {
    const view = await this.book.view(sheetId);
    if (view.visible) return;
    throw new HostError('unsupported', {
      message: `工作表“${view.snapshot.name}”是隐藏的，不能定位到 ${cell}。`,
    });
  }

  /** What the file refuses, the picture loses again. */
  private async takeOver(
    sheetId: string,
    edits: readonly CellEdit[],
    restyled: boolean,
  ): Promise<void> {
    const cells = edits.map(({ cell }) => cell);
    const isText = edits.some(
      ({ content }) => content.kind === 'text' && content.text.startsWith('='),
    );
    try {
      await this.book.edit(sheetId, edits);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      await this.drawCells(sheetId, cells);
      this.listener.said(error.message);
      return;
    }
    this.change();
    if (restyled || isText) await this.drawCells(sheetId, cells);
    for (const cell of cells) this.tell({ kind: 'cells', sheetId, range: cell, remote: false });
  }

  private async choose(selection: HostSelection): Promise<void> {
    const before = await this.book.selection();
    await this.book.choose(selection);
    await this.drawUndrawn();
    if (before.sheetId !== selection.sheetId) {
      this.tell({ kind: 'activated', sheetId: selection.sheetId });
    } else if (before.range !== selection.range) this.tell({ kind: 'selected', ...selection });
  }

  private async drawCells(sheetId: string, cells: readonly string[]): Promise<void> {
    const view = await this.book.view(sheetId);
    this.grid?.drawCells(view, cells);
  }

  /** Of sheets out of sight when they come into sight: a check of hundreds must not wait for them. */
  private async drawRules(sheetIds: readonly string[]): Promise<void> {
    for (const id of sheetIds) this.undrawn.add(id);
    await this.drawUndrawn();
  }

  private async drawUndrawn(): Promise<void> {
    const shown = this.grid?.selection().sheetId;
    if (shown === undefined || !this.undrawn.delete(shown)) return;
    const rules = await this.book.rules(shown);
    this.grid?.drawRules(shown, rules);
  }

  /** The list of coloured cells is gone with the colours, whatever sheet they were on. */
  private async redrawWithout(ledger: string): Promise<void> {
    this.grid?.dropSheet(ledger);
    for (const { id } of await this.book.read('all')) await this.redraw(id);
  }

  private async redraw(sheetId?: string): Promise<void> {
    const id = sheetId ?? (await this.book.selection()).sheetId;
    const view = await this.book.view(id);
    this.grid?.drawSheet(view);
  }

  /** The sheet is drawn anew, and of the others the formulas that have followed. */
  private movingLines<T>(
    sheetId: string,
    by: 'forth' | 'back',
    work: () => Promise<T>,
  ): Promise<T> {
    return this.arrangement.moving(by, async () => {
      await this.settled();
      const before = await this.book.read('all');
      const result = await work();
      this.change();
      await this.redraw(sheetId);
      const after = await this.book.read('all');
      for (const [i, { id, snapshot }] of before.entries()) {
        const now = after[i];
        if (id === sheetId || now === undefined) continue;
        const cells = changedFormulas(snapshot, now.snapshot);
        if (cells.length > 0) await this.drawCells(id, cells);
      }
      return result;
    });
  }

  private change(): void {
    this.changes += 1;
    this.listener.changed();
  }

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(work).catch((error: unknown) => {
      this.listener.said(error instanceof Error ? error.message : String(error));
    });
  }

  /** Work may make more work. */
  private async drained(): Promise<void> {
    let seen: Promise<unknown>;
    do {
      seen = this.queue;
      await seen;
    } while (seen !== this.queue);
  }
}
