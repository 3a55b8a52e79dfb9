/** The port over the object model of WPS 表格: gates features, remembers merges, and leaves the work to one file each. */
import { rangeName, type Rectangle } from '../../grid/address';
import type { Continuation } from '../../grid/continuation';
import type { Mark } from '../../grid/mark';
import type { SheetPatch } from '../../grid/sheet-patch';
import type { SheetSpec } from '../../grid/sheet-spec';
import { HostError } from '../host-error';
import type {
  HostCapabilities,
  HostEvent,
  HostFeature,
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
import { applyPatch } from './apply';
import { blocksOf } from './blocks';
import { read, type Remote } from './bridge';
import { SHEET_VISIBLE } from './constants';
import { flag, number } from './decode';
import { listen } from './events';
import { insertBlock, placeBlock } from './insert-block';
import { insertSheet } from './insert-sheet';
import { clearMarks, markSheet } from './marks';
import { readMerges } from './merges';
import { rangesOf } from './ranges';
import { OwnSelection } from '../own-selection';
import { OwnWrites } from './own-writes';
import { readSheet } from './read-sheet';
import { blockArea, removeBlock, removeSheet } from './remove';
import { insertRow, removeRow } from './rows';
import { readSelection, selectCell } from './select';
import { Sheets, usedArea, type FoundSheet } from './sheets';
import { breathe } from '../breathe';

export class WpsHost implements SheetHost {
  private readonly sheets: Sheets;
  private readonly own = new OwnWrites();
  private readonly ownSelection = new OwnSelection();
  /** From the last reading: marks are widened to merges. */
  private readonly merges = new Map<string, readonly Rectangle[]>();
  /** Blocks of this session whose rows got heights: sheet and range. */
  private readonly sized = new Set<string>();

  constructor(
    application: Remote,
    readonly capabilities: HostCapabilities,
    /** In milliseconds, where this WPS has no events. */
    private readonly pollPeriod: number,
  ) {
    this.sheets = new Sheets(application);
  }

  async read(scope: ReadScope, options: ReadOptions = {}): Promise<HostSheet[]> {
    const { signal, onProgress } = options;
    this.require('read');
    signal?.throwIfAborted();
    if (scope === 'active') return [await this.readOne(this.sheets.active(), signal)];
    const found = this.sheets.all().filter(({ name }) => scope === 'all' || name === scope.named);
    const sheets: HostSheet[] = [];
    for (const each of found) {
      signal?.throwIfAborted();
      sheets.push(await this.readOne(each, signal));
      onProgress?.(sheets.length, found.length, each.name);
      await breathe();
    }
    return sheets;
  }

  apply(patch: SheetPatch): Promise<SheetPatch> {
    return this.with('apply', () => {
      const found = this.sheets.byId(patch.sheetId);
      return this.writing(found, blocksOf(patch.writes.map(({ cell }) => cell)), () =>
        applyPatch(this.sheets.application, found, patch),
      );
    });
  }

  mark(sheetId: string, marks: readonly Mark[]): Promise<void> {
    return this.with('mark', () => {
      const found = this.sheets.byId(sheetId);
      markSheet(this.sheets.application, found, marks, this.mergesOf(found));
    });
  }

  unmark(scope: 'active' | 'all' | { readonly sheetId: string }): Promise<number> {
    return this.with('mark', () => {
      const found =
        scope === 'all'
          ? this.sheets.all()
          : [scope === 'active' ? this.sheets.active() : this.sheets.byId(scope.sheetId)];
      return clearMarks(this.sheets.application, found);
    });
  }

  select(sheetId: string, cell: string): Promise<void> {
    return this.with('select', () => {
      this.ownSelection.chose(sheetId, cell);
      selectCell(this.sheets.byId(sheetId), cell);
    });
  }

  selection(): Promise<HostSelection> {
    return this.with('insertBlock', () => readSelection(this.sheets));
  }

  insertSheet(spec: SheetSpec): Promise<InsertedSheet> {
    return this.with('insertSheet', () => this.own.during(() => insertSheet(this.sheets, spec)));
  }

  insertBlock(
    sheetId: string,
    cell: string,
    spec: SheetSpec,
    continuation?: Continuation,
  ): Promise<InsertedBlock> {
    return this.with('insertBlock', () => {
      const found = this.sheets.byId(sheetId);
      const { area, moved } = placeBlock(found.sheet, cell, spec);
      this.merges.delete(sheetId);
      const { sized, before } = this.writing(found, [area], () =>
        insertBlock(this.sheets.application, found, area, moved, continuation),
      );
      const range = rangeName(area);
      if (sized) this.sized.add(`${sheetId} ${range}`);
      return { sheetId, range, ...(before === null ? {} : { before }) };
    });
  }

  remove({ sheetId, range, expected, before }: Removal): Promise<void> {
    return this.with('remove', () => {
      const found = this.sheets.byId(sheetId);
      const { application } = this.sheets;
      this.merges.delete(sheetId);
      if (range === null) {
        this.own.during(() => {
          removeSheet(application, found, expected);
        });
        return;
      }
      const area = blockArea(range);
      const key = `${sheetId} ${range}`;
      const around = { sized: this.sized.has(key), before: before ?? null };
      this.writing(found, [area], () => {
        removeBlock(application, found, area, expected, around);
      });
      this.sized.delete(key);
    });
  }

  insertRow(sheetId: string, insertion: RowInsertion): Promise<void> {
    return this.with('insertRow', () => {
      const found = this.sheets.byId(sheetId);
      const merges = this.mergesOf(found);
      this.movingRows(found, insertion.row, () => {
        insertRow(this.sheets.application, found, insertion, merges);
      });
    });
  }

  removeRow(target: RowRemoval): Promise<void> {
    return this.with('insertRow', () => {
      const found = this.sheets.byId(target.sheetId);
      this.movingRows(found, target.row, () => {
        removeRow(this.sheets.application, found, target);
      });
    });
  }

  private movingRows(found: FoundSheet, row: number, work: () => void): void {
    this.merges.delete(found.id);
    const { left, right } = usedArea(found.sheet);
    this.writing(found, [{ top: row - 1, left, bottom: row - 1, right }], work);
  }

  private mergesOf({ id, sheet }: FoundSheet): readonly Rectangle[] {
    const known = this.merges.get(id);
    if (known !== undefined) return known;
    const place = { application: this.sheets.application, sheet, rangeOf: rangesOf(sheet) };
    return readMerges(place, usedArea(sheet), () => true);
  }

  onChange(listener: (event: HostEvent) => void): Promise<Unsubscribe> {
    return this.with('onChange', () =>
      listen(this.sheets, this.own, this.ownSelection, this.pollPeriod, listener),
    );
  }

  /** What WPS reports of these cells soon afterwards is ours. */
  private writing<T>(found: FoundSheet, areas: readonly Rectangle[], work: () => T): T {
    return this.own.during(() => {
      const result = work();
      this.own.remember(found.id, found.sheet, areas);
      return result;
    });
  }

  /** Everything below is synchronous; rejects with the sentence of a feature that this WPS lacks. */
  private with<T>(feature: HostFeature, work: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.require(feature);
      resolve(work());
    });
  }

  private require(feature: HostFeature): void {
    const capability = this.capabilities[feature];
    if (!capability.supported) throw new HostError('unsupported', { message: capability.reason });
  }

  private async readOne(found: FoundSheet, signal: AbortSignal | undefined): Promise<HostSheet> {
    const { id, sheet, name, book } = found;
    const visible = number(read(sheet, 'Visible')) === SHEET_VISIBLE;
    const snapshot = await readSheet(
      this.sheets.application,
      sheet,
      name,
      () => flag(read(book, 'Date1904')) === true,
      signal,
    );
    this.merges.set(id, snapshot.merges);
    return { id, snapshot: visible ? snapshot : { ...snapshot, hidden: true }, visible };
  }
}
