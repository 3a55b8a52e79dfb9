/** The port over Office.js: gates features, remembers what reading told, and leaves the work to one file each. */
import type { Rectangle } from '../../grid/address';
import type { Continuation } from '../../grid/continuation';
import type { Mark } from '../../grid/mark';
import type { SheetPatch } from '../../grid/sheet-patch';
import type { SheetSpec } from '../../grid/sheet-spec';
import { HostError, protectedSheets } from '../host-error';
import { groupMarks } from '../mark-groups';
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
import { drawMarks } from './draw-marks';
import { KnownMerges } from './known-merges';
import { MergeExtents } from './merge-extents';
import { listen } from './events';
import { insertBlock } from './insert-block';
import { insertSheet } from './insert-sheet';
import { listRules, type RuleList } from './mark-scan';
import { isSameMarks, wantedMarks, type CellMarks } from './present-marks';
import { measureSheet, readContents, type ReadLimits, type SheetPick } from './read-sheet';
import { removeMarks } from './remove-marks';
import { insertRow, removeRow } from './rows';
import { removeBlock, removeSheet } from './remove';
import { OwnSelection } from '../own-selection';
import { selectCell } from './select';
import { readSelection } from './selection';
import type { TrialMemory } from './self-check/first-marking';
import type { ExcelSession } from './excel-session';

interface Known {
  readonly name: string;
  readonly formatsLocked: boolean;
  /** In no particular order. */
  readonly merges: readonly Rectangle[];
  /** Null where they could not be listed along with the sheet. */
  readonly rules: RuleList | null;
  /** Null where they are not known well enough to be compared. */
  readonly marks: CellMarks | null;
}

interface Reading {
  readonly signal: AbortSignal | undefined;
  readonly afterEdit: boolean;
  readonly extents: MergeExtents;
}

export class ExcelHost implements SheetHost {
  /** From a reading, for the marking that follows it. */
  private readonly known = new Map<string, Known>();
  /** Blocks of this session whose rows got heights: sheet and range. */
  private readonly sized = new Set<string>();
  private readonly merges = new KnownMerges();
  private readonly ownSelection = new OwnSelection();
  /** Why this workbook gets no more marks. */
  private halted: HostError | null = null;

  constructor(
    private readonly session: ExcelSession,
    readonly capabilities: HostCapabilities,
    private readonly limits: ReadLimits,
    /** Null: marks are drawn without having been tried. */
    private readonly trials: TrialMemory | null = null,
  ) {}

  async read(scope: ReadScope, options: ReadOptions = {}): Promise<HostSheet[]> {
    this.require('read');
    const { signal, onProgress, afterEdit = false } = options;
    const reading = { signal, afterEdit, extents: new MergeExtents(this.session) };
    signal?.throwIfAborted();
    if (scope === 'active') {
      return [await this.readOne((workbook) => workbook.worksheets.getActiveWorksheet(), reading)];
    }
    const ids = scope === 'all' ? await this.sheetIds() : await this.idNamed(scope.named);
    const sheets: HostSheet[] = [];
    for (const id of ids) {
      signal?.throwIfAborted();
      const sheet = await this.readOne((workbook) => workbook.worksheets.getItem(id), reading);
      sheets.push(sheet);
      onProgress?.(sheets.length, ids.length, sheet.snapshot.name);
    }
    return sheets;
  }

  apply(patch: SheetPatch): Promise<SheetPatch> {
    return this.with('apply', () => applyPatch(this.session, patch));
  }

  mark(sheetId: string, marks: readonly Mark[]): Promise<void> {
    return this.with('mark', () =>
      this.changingRules(async () => {
        let known = this.known.get(sheetId);
        // What was locked may have been unlocked since.
        if (known === undefined || known.formatsLocked) known = await this.learn(sheetId);
        // It is out of date with whatever follows.
        this.known.delete(sheetId);
        const { name, merges } = known;
        if (isSameMarks(known.marks, wantedMarks(groupMarks(marks, merges)))) return;
        if (known.formatsLocked) throw protectedSheets([name]);
        await this.tryFirst();
        const rules = known.rules ?? (await listRules(this.session, sheetId));
        await drawMarks(this.session, { sheetId, name, ...rules }, merges, marks);
      }),
    );
  }

  unmark(scope: 'active' | 'all' | { readonly sheetId: string }): Promise<number> {
    return this.with('mark', () =>
      this.changingRules(async () => {
        this.known.clear();
        if (scope === 'active') return removeMarks(this.session, [null]);
        return removeMarks(this.session, scope === 'all' ? await this.sheetIds() : [scope.sheetId]);
      }),
    );
  }

  select(sheetId: string, cell: string): Promise<void> {
    return this.with('select', () => {
      this.ownSelection.chose(sheetId, cell);
      return selectCell(this.session, sheetId, cell);
    });
  }

  selection(): Promise<HostSelection> {
    return this.with('insertBlock', () => readSelection(this.session));
  }

  insertSheet(spec: SheetSpec): Promise<InsertedSheet> {
    return this.with('insertSheet', () => insertSheet(this.session, spec));
  }

  insertBlock(
    sheetId: string,
    cell: string,
    spec: SheetSpec,
    continuation?: Continuation,
  ): Promise<InsertedBlock> {
    return this.with('insertBlock', async () => {
      // Merges and rules of the sheet are others now.
      this.known.delete(sheetId);
      this.merges.forget(sheetId);
      const drawn = await insertBlock(this.session, sheetId, cell, spec, continuation);
      const { sized, ...block } = drawn;
      if (sized) this.sized.add(`${sheetId} ${block.range}`);
      return block;
    });
  }

  remove(target: Removal): Promise<void> {
    return this.with('remove', async () => {
      const { sheetId, range } = target;
      this.known.delete(sheetId);
      this.merges.forget(sheetId);
      if (range === null) return removeSheet(this.session, target);
      const key = `${sheetId} ${range}`;
      await removeBlock(this.session, { ...target, range }, this.sized.has(key));
      this.sized.delete(key);
    });
  }

  insertRow(sheetId: string, insertion: RowInsertion): Promise<void> {
    return this.with('insertRow', async () => {
      const { merges } = this.known.get(sheetId) ?? (await this.learn(sheetId));
      await this.movingRows(sheetId, () => insertRow(this.session, sheetId, insertion, merges));
    });
  }

  removeRow(target: RowRemoval): Promise<void> {
    return this.with('insertRow', () =>
      this.movingRows(target.sheetId, () => removeRow(this.session, target)),
    );
  }

  /** Merges and rules of the sheet are others afterwards. */
  private async movingRows(sheetId: string, work: () => Promise<void>): Promise<void> {
    this.known.delete(sheetId);
    this.merges.forget(sheetId);
    await work();
  }

  onChange(listener: (event: HostEvent) => void): Promise<Unsubscribe> {
    return this.with('onChange', () =>
      listen(this.session, this.ownSelection, this.merges.watch(listener)),
    );
  }

  /** Once on a machine, and after each update of Excel. */
  private async tryFirst(): Promise<void> {
    if (this.trials === null || this.trials.recall() === '') return;
    const { tryMarksFirst } = await import('./self-check/first-marking');
    await tryMarksFirst(this.session, this.trials);
  }

  /** Once a rule of the user was not what it had been, no rule is touched any more. */
  private async changingRules<T>(work: () => Promise<T>): Promise<T> {
    if (this.halted !== null) throw this.halted;
    try {
      return await work();
    } catch (error) {
      if (error instanceof HostError && error.code === 'rules-changed') this.halted = error;
      throw error;
    }
  }

  /** Rejects with the sentence of a feature that this Excel lacks. */
  private async with<T>(feature: HostFeature, work: () => Promise<T>): Promise<T> {
    this.require(feature);
    return work();
  }

  private require(feature: HostFeature): void {
    const capability = this.capabilities[feature];
    if (!capability.supported) throw new HostError('unsupported', { message: capability.reason });
  }

  private async readOne(
    pick: SheetPick,
    { signal, afterEdit, extents }: Reading,
  ): Promise<HostSheet> {
    const measured = await measureSheet(this.session, pick);
    signal?.throwIfAborted();
    const { id, name, visible, formatsLocked, rules } = measured;
    const knownMerges = this.merges.before(id, afterEdit);
    const sources = { extents, knownMerges };
    const { session, limits } = this;
    const { snapshot, marks } = await readContents(session, measured, limits, sources, signal);
    this.merges.keep(id, snapshot.merges);
    this.known.set(id, { name, formatsLocked, merges: snapshot.merges, rules, marks });
    return { id, snapshot: visible ? snapshot : { ...snapshot, hidden: true }, visible };
  }

  private async learn(sheetId: string): Promise<Known> {
    const extents = new MergeExtents(this.session);
    const reading = { signal: undefined, afterEdit: false, extents };
    await this.readOne((workbook) => workbook.worksheets.getItem(sheetId), reading);
    const known = this.known.get(sheetId);
    if (known === undefined) throw new HostError('gone');
    return known;
  }

  private idNamed(name: string): Promise<string[]> {
    return this.session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      await send();
      return sheet.isNullObject ? [] : [sheet.id];
    });
  }

  private sheetIds(): Promise<string[]> {
    return this.session.run(async ({ workbook, send }) => {
      workbook.worksheets.load('items/id');
      await send();
      return workbook.worksheets.items.map(({ id }) => id);
    });
  }
}
