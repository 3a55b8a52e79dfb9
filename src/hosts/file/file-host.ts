/** The port over a workbook file in memory: for the command line, the workbench and tests. Nothing here touches a disk. */
import { parseCell, parseRange, rangeName } from '../../grid/address';
import type { Mark } from '../../grid/mark';
import { contentOf, sameContent } from '../../grid/sheet-patch';
import type { CellContent, CellWrite, SheetPatch } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { cellAt } from '../../grid/sheet-snapshot';
import type { SheetSpec } from '../../grid/sheet-spec';
import { refuseChangesSince } from '../expected';
import { HostError } from '../host-error';
import { groupMarks } from '../mark-groups';
import type {
  HostCapabilities,
  HostEvent,
  HostSelection,
  HostSheet,
  InsertedBlock,
  InsertedSheet,
  ReadOptions,
  Removal,
  SheetHost,
  Unsubscribe,
} from '../port';
import { History } from './package/history';
import { insertBlock } from './package/insert-block';
import { insertSheet } from './package/insert-sheet';
import { drawMarks, removeMarks } from './package/marks';
import { removeBlock, removeSheet } from './package/remove-inserted';
import { countOurRules } from './package/rules';
import { listSheets, protectionOf, type ListedSheet } from './package/sheets';
import { storedSelection } from './package/stored-selection';
import { WorkbookPackage } from './package/workbook-package';
import { writeCells } from './package/write-cells';
import { filledCells } from './filled-cells';
import { readPackage } from './read-workbook-bytes';
import { WorkbookFileError } from './workbook-file-error';
import { inflateInPieces, type InflateRaw } from './zip-parts';

export class FileHost implements SheetHost {
  readonly capabilities: HostCapabilities;
  private pack: WorkbookPackage;
  private history: History;
  private selected: HostSelection;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** Rows that blocks of this session added to the file, by the key of their removal. */
  private readonly blockRows = new Map<string, readonly number[]>();
  /** As read last, by name; null after a change. */
  private snapshots: ReadonlyMap<string, SheetSnapshot> | null = null;

  /** Throws WorkbookFileError for anything but an .xlsx or .xlsm that can be opened. */
  constructor(
    bytes: Uint8Array,
    private readonly inflate: InflateRaw = inflateInPieces,
  ) {
    this.pack = new WorkbookPackage(bytes, inflate);
    this.history = new History(this.pack);
    this.selected = storedSelection(this.pack);
    const reason = this.pack.refusal;
    const write =
      reason === null ? { supported: true as const } : { supported: false as const, reason };
    const look = { supported: true as const };
    this.capabilities = {
      ...{ read: look, select: look, onChange: look },
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
    this.snapshots = null;
    const left = new Set(listSheets(this.pack).map(({ id }) => id));
    for (const { id } of before) if (!left.has(id)) this.tell({ kind: 'deleted', sheetId: id });
    if (!left.has(this.selected.sheetId)) this.selected = storedSelection(this.pack);
  }

  /** What the user types into a cell: written whatever was there before, and told to the listeners. */
  type(sheetId: string, cell: string, content: CellContent): void {
    this.require('apply');
    const before = this.contentAt(this.snapshotOf(this.find(sheetId)), cell);
    this.write(sheetId, [{ cell, before, after: content }]);
    this.tell({ kind: 'cells', sheetId, range: cell, remote: false });
  }

  /** What the user selects. */
  choose(sheetId: string, range: string): void {
    const isOther = sheetId !== this.selected.sheetId;
    this.selected = { sheetId: this.find(sheetId).id, range };
    if (isOther) this.tell({ kind: 'activated', sheetId });
  }

  async read(scope: 'active' | 'all', options: ReadOptions = {}): Promise<HostSheet[]> {
    const { signal, onProgress } = options;
    signal?.throwIfAborted();
    const all = listSheets(this.pack);
    const wanted = scope === 'all' ? all : all.filter(({ id }) => id === this.selected.sheetId);
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
    refuseChanges(patch.writes, (cell) => this.contentAt(snapshot, cell));
    if (this.history.goBack(key)) {
      this.snapshots = null;
      return swapped(patch);
    }
    const writes = this.write(patch.sheetId, patch.writes, (inverse) =>
      JSON.stringify({ sheetId: patch.sheetId, writes: inverse }),
    );
    return { sheetId: patch.sheetId, writes };
  });

  mark = promised((sheetId: string, marks: readonly Mark[]): void => {
    this.require('mark');
    const listed = this.find(sheetId);
    if (protectionOf(this.pack.sheet(listed.part))?.formats === false) {
      throw new HostError('protected');
    }
    const groups = groupMarks(marks, this.snapshotOf(listed).merges);
    this.change(() => {
      drawMarks(this.pack, listed, groups);
    });
  });

  unmark = promised((scope: 'active' | 'all' | { readonly sheetId: string }): number => {
    this.require('mark');
    const sheets =
      scope === 'all'
        ? listSheets(this.pack)
        : [this.find(scope === 'active' ? this.selected.sheetId : scope.sheetId)];
    const marked = sheets.filter(({ part }) => countOurRules(this.pack.sheet(part)) > 0);
    if (marked.some(({ part }) => protectionOf(this.pack.sheet(part))?.formats === false)) {
      throw new HostError('protected');
    }
    return this.change(() => removeMarks(this.pack, marked));
  });

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

  insertBlock = promised((sheetId: string, cell: string, spec: SheetSpec): InsertedBlock => {
    this.require('insertBlock');
    const listed = this.find(sheetId);
    const { range, newRows } = this.change(
      () => insertBlock(this.pack, listed, cell, spec),
      (drawn) => removalKey(sheetId, drawn.range),
    );
    this.blockRows.set(removalKey(sheetId, range), newRows);
    return { sheetId, range };
  });

  remove = promised(({ sheetId, range, expected }: Removal): void => {
    this.require('remove');
    const listed = this.find(sheetId);
    if (expected !== null)
      refuseChangesSince(filledCells(this.snapshotOf(listed), range), expected);
    if (this.history.goBack(removalKey(sheetId, range))) this.snapshots = null;
    else {
      this.change(() => {
        if (range === null) removeSheet(this.pack, listed);
        else {
          const ownRows = this.blockRows.get(removalKey(sheetId, range)) ?? [];
          removeBlock(this.pack, listed, range, ownRows);
        }
      });
    }
    const isLeft = listSheets(this.pack).some(({ id }) => id === this.selected.sheetId);
    if (!isLeft) this.selected = storedSelection(this.pack);
  });

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

  private find(sheetId: string): ListedSheet {
    const sheet = listSheets(this.pack).find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new HostError('gone');
    return sheet;
  }

  private snapshotOf({ name }: ListedSheet): SheetSnapshot {
    this.snapshots ??= new Map(
      readPackage((wanted) => this.pack.contents(wanted)).sheets.map((sheet) => [
        sheet.name,
        sheet,
      ]),
    );
    const snapshot = this.snapshots.get(name);
    if (snapshot === undefined) throw new WorkbookFileError('broken');
    return snapshot;
  }

  private contentAt(snapshot: SheetSnapshot, cell: string): CellContent {
    const at = parseCell(cell);
    return contentOf(at === null ? null : cellAt(snapshot, at.row, at.column));
  }

  private write(
    sheetId: string,
    writes: readonly CellWrite[],
    undoneBy?: (inverse: readonly CellWrite[]) => string,
  ): CellWrite[] {
    const listed = this.find(sheetId);
    return this.change(() => writeCells(this.pack, listed, writes), undoneBy);
  }

  /** All or nothing; `undoneBy` names the call that takes exactly this change back. */
  private change<T>(work: () => T, undoneBy?: (result: T) => string): T {
    const result = this.history.record(work, undoneBy);
    this.snapshots = null;
    return result;
  }
}

/** What throws, rejects. */
function promised<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => Promise<R> {
  return (...args) =>
    new Promise((resolve) => {
      resolve(work(...args));
    });
}

function removalKey(sheetId: string, range: string | null): string {
  const area = range === null ? null : parseRange(range);
  return JSON.stringify(['remove', sheetId, area === null ? range : rangeName(area)]);
}

function refuseChanges(writes: readonly CellWrite[], now: (cell: string) => CellContent): void {
  const changed = writes.filter(({ cell, before }) => !sameContent(before, now(cell)));
  if (changed.length === 0) return;
  const cells = changed.slice(0, 5).map(({ cell }) => cell);
  const more = changed.length > 5 ? '等' : '';
  throw new HostError('changed', {
    message: `检查之后 ${cells.join('、')}${more}有改动，没有写入；请重新检查后再试。`,
  });
}

function swapped({ sheetId, writes }: SheetPatch): SheetPatch {
  return {
    sheetId,
    writes: writes.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
  };
}
