/** The port over a workbook file in memory: for the command line, the workbench and tests. Nothing here touches a disk. */
import type { Continuation } from '../../grid/continuation';
import type { Mark } from '../../grid/mark';
import { contentAt, inverseOf } from '../../grid/sheet-patch';
import type { CellContent, CellWrite, SheetPatch } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { SheetSpec } from '../../grid/sheet-spec';
import { refuseChangesSince } from '../expected';
import { HostError, protectedSheets } from '../host-error';
import { groupMarks } from '../mark-groups';
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
  SheetHost,
  Unsubscribe,
} from '../port';
import { History } from './package/history';
import { insertBlock } from './package/insert-block';
import { insertSheet } from './package/insert-sheet';
import { clearLedger, ledgerEntries, ledgerOf } from './package/clear-ledger';
import { drawMarks, markedSheets, removeMarks } from './package/marks';
import { removeBlock, removeSheet } from './package/remove-inserted';
import { listSheets, protectionOf, type ListedSheet } from './package/sheets';
import { storedSelection } from './package/stored-selection';
import { WorkbookPackage } from './package/workbook-package';
import { writeCells } from './package/write-cells';
import { writeResults, type CellResult } from './package/write-results';
import { looksOf, ruleLooksOf } from './view/looks';
import { rulesOf } from './view/rules';
import type { RuleView, SheetView } from './view/sheet-view';
import { viewSheet } from './view/view-sheet';
import { filledCells } from './filled-cells';
import { LineSteps } from './line-steps';
import { naming, promised, refuseChanges, removalKey } from './host-steps';
import { Snapshots } from './snapshots';
import { inflateInPieces, type InflateRaw } from './zip-parts';

/** What the user enters into a cell. */
export interface CellEdit {
  readonly cell: string;
  readonly content: CellContent;
  /** Where the program in which it was entered has set another one. */
  readonly numberFormat?: string;
}

export interface FileHostOptions {
  /** The file is a copy to be looked at: marks, which are no contents, are drawn and cleared in protected sheets as well. */
  readonly marksProtected?: boolean;
}

export class FileHost implements SheetHost {
  readonly capabilities: HostCapabilities;
  private pack: WorkbookPackage;
  private history: History;
  private selected: HostSelection;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** Rows that blocks of this session added to the file, by the key of their removal. */
  private readonly blockRows = new Map<string, readonly number[]>();
  private readonly snapshots = new Snapshots();

  /** Throws WorkbookFileError for anything but an .xlsx or .xlsm that can be opened. */
  constructor(
    bytes: Uint8Array,
    private readonly inflate: InflateRaw = inflateInPieces,
    private readonly options: FileHostOptions = {},
  ) {
    this.pack = new WorkbookPackage(bytes, inflate);
    this.history = new History(this.pack);
    this.selected = storedSelection(this.pack);
    const reason = this.pack.refusal;
    const write =
      reason === null ? { supported: true as const } : { supported: false as const, reason };
    const look = { supported: true as const };
    this.capabilities = {
      ...{ read: look, select: look, onChange: look, insertRow: write },
      ...{ apply: write, mark: write, insertSheet: write, insertBlock: write, remove: write },
    };
  }

  /** The file as it is now; the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    return this.pack.save();
  }

  /** Takes over the file as another program has left it. Sheets keep their ids. */
  reload(bytes: Uint8Array): void {
    const before = listSheets(this.pack);
    this.pack = new WorkbookPackage(bytes, this.inflate);
    this.history = new History(this.pack);
    this.forget();
    const left = new Set(listSheets(this.pack).map(({ id }) => id));
    for (const { id } of before) if (!left.has(id)) this.tell({ kind: 'deleted', sheetId: id });
    if (!left.has(this.selected.sheetId)) this.selected = storedSelection(this.pack);
  }

  /** What the user types into a cell: written whatever was there before, and told to the listeners. */
  type(sheetId: string, cell: string, content: CellContent): void {
    this.edit(sheetId, [{ cell, content }]);
    this.tell({ kind: 'cells', sheetId, range: cell, remote: false });
  }

  /** What a program writes for the user, all or none: nobody is told. */
  edit(sheetId: string, edits: readonly CellEdit[]): void {
    this.require('apply');
    const snapshot = this.snapshotOf(this.find(sheetId));
    const writes = edits.map(({ cell, content, numberFormat }) => ({
      cell,
      before: contentAt(snapshot, cell),
      after: content,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    }));
    this.write(sheetId, writes);
  }

  /**
   * What a program has worked out for formulas: goes into the file as their last results, so that every reader sees
   * them. Cells without a formula, and results that are there already, are passed over; returns how many were written.
   */
  keepResults(sheetId: string, results: readonly CellResult[]): number {
    this.require('apply');
    const count = writeResults(this.pack.sheet(this.find(sheetId).part), results);
    if (count > 0) this.forget(sheetId);
    return count;
  }

  /** How the sheets look, in tab order. */
  view(): SheetView[] {
    const looks = looksOf(this.pack);
    return listSheets(this.pack).map((listed, i) =>
      viewSheet(this.pack, listed, i, this.snapshotOf(listed), looks),
    );
  }

  /** The conditional formats of a sheet as they look, without the rest. */
  rulesOf(sheetId: string): RuleView[] {
    return rulesOf(this.pack.sheet(this.find(sheetId).part), ruleLooksOf(this.pack));
  }

  viewOf(sheetId: string): SheetView {
    const listed = this.find(sheetId);
    const index = listSheets(this.pack).findIndex(({ id }) => id === sheetId);
    return viewSheet(this.pack, listed, index, this.snapshotOf(listed), looksOf(this.pack));
  }

  /** What the user selects. */
  choose(sheetId: string, range: string): void {
    const isOther = sheetId !== this.selected.sheetId;
    this.selected = { sheetId: this.find(sheetId).id, range };
    if (isOther) this.tell({ kind: 'activated', sheetId });
  }

  async read(scope: ReadScope, options: ReadOptions = {}): Promise<HostSheet[]> {
    const { signal, onProgress } = options;
    signal?.throwIfAborted();
    const all = listSheets(this.pack);
    const wanted = all.filter(
      ({ id, name }) =>
        scope === 'all' ||
        (scope === 'active' ? id === this.selected.sheetId : name === scope.named),
    );
    const sheets: HostSheet[] = [];
    for (const listed of wanted) {
      signal?.throwIfAborted();
      const snapshot = this.snapshotOf(listed);
      sheets.push({ id: listed.id, snapshot, visible: listed.visible });
      if (scope === 'all') onProgress?.(sheets.length, wanted.length, listed.name);
      // Others may have their turn between the sheets.
      await Promise.resolve();
    }
    return sheets;
  }

  apply = promised((patch: SheetPatch): SheetPatch => {
    this.require('apply');
    const key = JSON.stringify(patch);
    const snapshot = this.snapshotOf(this.find(patch.sheetId));
    refuseChanges(patch.writes, (cell) => contentAt(snapshot, cell));
    if (this.history.goBack(key)) {
      this.forget();
      return inverseOf(patch);
    }
    const writes = this.write(patch.sheetId, patch.writes, (inverse) =>
      JSON.stringify({ sheetId: patch.sheetId, writes: inverse }),
    );
    return { sheetId: patch.sheetId, writes };
  });

  mark = promised((sheetId: string, marks: readonly Mark[]): void => {
    this.require('mark');
    const listed = this.find(sheetId);
    this.refuseLocked([listed]);
    const groups = groupMarks(marks, this.snapshotOf(listed).merges);
    // Conditional formats are no part of what is read.
    this.history.record(() => {
      drawMarks(this.pack, listed, groups);
    });
  });

  unmark = promised((scope: 'active' | 'all' | { readonly sheetId: string }): number => {
    const sheets =
      scope === 'all'
        ? listSheets(this.pack)
        : [this.find(scope === 'active' ? this.selected.sheetId : scope.sheetId)];
    const marked = markedSheets(this.pack, sheets);
    const ledger = ledgerOf(this.pack);
    if (marked.length === 0 && ledger === null) return 0;
    this.require('mark');
    this.refuseLocked(marked);
    if (ledger === null) return this.history.record(() => removeMarks(this.pack, marked));
    const entries = ledgerEntries(this.snapshotOf(ledger));
    return this.change(() => removeMarks(this.pack, marked) + clearLedger(this.pack, entries));
  });

  carriesMarks = (): boolean => ledgerOf(this.pack) !== null || markedSheets(this.pack).length > 0;

  select = promised((sheetId: string, cell: string): void => {
    const listed = this.find(sheetId);
    if (!listed.visible) {
      throw new HostError('unsupported', {
        message: `工作表“${listed.name}”是隐藏的，请先取消隐藏再定位到 ${cell}。`,
      });
    }
    this.selected = { sheetId, range: cell };
  });

  selection = promised((): HostSelection => this.selected);

  insertSheet = promised((spec: SheetSpec): InsertedSheet => {
    this.require('insertSheet');
    const { id, name } = this.change(
      () => insertSheet(this.pack, spec),
      (sheet) => removalKey(sheet.id, null),
    );
    return { id, name };
  });

  insertBlock = promised(
    (
      sheetId: string,
      cell: string,
      spec: SheetSpec,
      continuation?: Continuation,
    ): InsertedBlock => {
      this.require('insertBlock');
      const listed = this.find(sheetId);
      const { range, newRows, before } = this.change(
        () => naming(listed, () => insertBlock(this.pack, listed, cell, spec, continuation)),
        (drawn) => removalKey(sheetId, drawn.range),
      );
      this.blockRows.set(removalKey(sheetId, range), newRows);
      return { sheetId, range, ...(before === undefined ? {} : { before }) };
    },
  );

  remove = promised(({ sheetId, range, expected, before }: Removal): void => {
    this.require('remove');
    const listed = this.find(sheetId);
    if (expected !== null)
      refuseChangesSince(filledCells(this.snapshotOf(listed), range), expected);
    if (this.history.goBack(removalKey(sheetId, range))) this.forget();
    else {
      this.change(() => {
        if (range === null) removeSheet(this.pack, listed);
        else {
          const ownRows = this.blockRows.get(removalKey(sheetId, range)) ?? [];
          naming(listed, () => {
            const how = { before, regardless: expected === null };
            removeBlock(this.pack, listed, range, ownRows, how);
          });
        }
      });
    }
    const isLeft = listSheets(this.pack).some(({ id }) => id === this.selected.sheetId);
    if (!isLeft) this.selected = storedSelection(this.pack);
  });

  /** Rows and columns; those of a front end with a grid of its own stand in it alone. */
  readonly lines = new LineSteps({
    pack: () => this.pack,
    find: (sheetId) => {
      this.require('insertRow');
      return this.find(sheetId);
    },
    snapshotOf: (listed) => this.snapshotOf(listed),
    change: (work, undoneBy) => this.change(work, undoneBy),
    goBack: (undoneBy) => {
      const isBack = this.history.goBack(undoneBy);
      if (isBack) this.forget();
      return isBack;
    },
  });

  insertRow = this.lines.insertRow;

  removeRow = this.lines.removeRow;

  onChange = promised((listener: (event: HostEvent) => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      return Promise.resolve();
    };
  });

  private tell(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private require(feature: keyof HostCapabilities): void {
    const capability = this.capabilities[feature];
    if (!capability.supported) throw new HostError('unsupported', { message: capability.reason });
  }

  private refuseLocked(sheets: readonly ListedSheet[]): void {
    if (this.options.marksProtected === true) return;
    const locked = sheets.filter(
      ({ part }) => protectionOf(this.pack.sheet(part))?.formats === false,
    );
    if (locked.length > 0) throw protectedSheets(locked.map(({ name }) => name));
  }

  private find(sheetId: string): ListedSheet {
    const sheet = listSheets(this.pack).find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new HostError('gone');
    return sheet;
  }

  private snapshotOf(listed: ListedSheet): SheetSnapshot {
    return this.snapshots.of(this.pack, listed);
  }

  /** One sheet by its id, or all. */
  private forget(sheetId?: string): void {
    this.snapshots.forget(sheetId === undefined ? null : this.find(sheetId).name);
  }

  private write(
    sheetId: string,
    writes: readonly CellWrite[],
    undoneBy?: (inverse: readonly CellWrite[]) => string,
  ): CellWrite[] {
    const listed = this.find(sheetId);
    const inverse = this.history.record(
      () => naming(listed, () => writeCells(this.pack, listed, writes)),
      undoneBy,
    );
    this.forget(sheetId);
    return inverse;
  }

  /** All or nothing; `undoneBy` names the call that takes exactly this change back. */
  private change<T>(work: () => T, undoneBy?: (result: T) => string): T {
    const result = this.history.record(work, undoneBy);
    this.forget();
    return result;
  }
}
