/** Everything that the product writes into a workbook goes through here, with the way back. */
import type { SheetPatch } from '../grid/sheet-patch';
import { parseCell, parseRange } from '../grid/address';
import type { Continuation } from '../grid/continuation';
import type { SheetSpec } from '../grid/sheet-spec';
import { moveSpec } from '../grid/spec-area';
import type { Removal, RowInsertion, RowRemoval, SheetHost } from '../hosts/port';

/** What to write; the same data serves as its preview. */
export type Change =
  | { readonly kind: 'cells'; readonly patch: SheetPatch }
  | { readonly kind: 'sheet'; readonly spec: SheetSpec }
  | {
      readonly kind: 'block';
      readonly sheetId: string;
      /** The block's first cell. */
      readonly cell: string;
      readonly spec: SheetSpec;
      readonly continuation?: Continuation;
    }
  | {
      readonly kind: 'row';
      readonly sheetId: string;
      readonly insertion: RowInsertion;
      /** In the new row, to be shown. */
      readonly cell: string;
    }
  /** What only one application can do, with its own way back. */
  | {
      readonly kind: 'own';
      readonly sheetId: string;
      readonly cell: string;
      readonly run: () => Promise<() => Promise<void>>;
    }
  /** Cells of which only the changes before it decide what they are to hold. */
  | { readonly kind: 'then'; readonly patch: () => Promise<SheetPatch> };

type Step =
  | { readonly kind: 'cells'; readonly patch: SheetPatch }
  | { readonly kind: 'removal'; readonly target: Removal }
  | { readonly kind: 'row'; readonly target: RowRemoval }
  | { readonly kind: 'own'; readonly sheetId: string; readonly back: () => Promise<void> };

/** The sheet that a step is about. */
export function sheetOf(step: Step): string {
  if (step.kind === 'own') return step.sheetId;
  return step.kind === 'cells' ? step.patch.sheetId : step.target.sheetId;
}

export interface JournalEntry {
  /** Said on the undo button: 插入空白表. */
  readonly label: string;
  /** The last one is taken back first. */
  readonly steps: readonly Step[];
}

/** Where something was written, to be shown. */
export interface Written {
  readonly sheetId: string;
  readonly cell: string;
}

/** Whether the entry put something in that can go as a whole, whatever stands in it by now. */
export function isInsertion({ steps }: JournalEntry): boolean {
  return steps.some(({ kind }) => kind === 'removal' || kind === 'row');
}

/** The step as it is taken when nobody minds what was written since; null where a removal clears it anyway. */
function discarding(step: Step, steps: readonly Step[]): Step | null {
  if (step.kind === 'removal') return { ...step, target: { ...step.target, expected: null } };
  if (step.kind === 'own') return step;
  if (step.kind === 'row') return { ...step, target: { ...step.target, regardless: true } };
  const { sheetId, writes } = step.patch;
  const left = writes.filter(
    ({ cell }) => !steps.some((other) => sheetOf(other) === sheetId && takesAway(other, cell)),
  );
  return left.length === 0 ? null : { ...step, patch: { ...step.patch, writes: left } };
}

function takesAway(step: Step, cell: string): boolean {
  if (step.kind === 'row') return parseCell(cell)?.row === step.target.row - 1;
  return step.kind === 'removal' && covers(step.target.range, cell);
}

/** `range` null for a whole sheet. */
function covers(range: string | null, name: string): boolean {
  if (range === null) return true;
  const area = parseRange(range);
  const cell = parseCell(name);
  if (area === null || cell === null) return false;
  const { row, column } = cell;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export class Journal {
  private readonly entries: JournalEntry[] = [];

  constructor(private readonly host: SheetHost) {}

  /** What undo would take back next. */
  get last(): JournalEntry | null {
    return this.entries.at(-1) ?? null;
  }

  get size(): number {
    return this.entries.length;
  }

  /** All changes or none: when one fails, those before it are taken back and the failure is thrown. */
  async write(label: string, changes: readonly Change[]): Promise<Written | null> {
    const steps: Step[] = [];
    let written: Written | null = null;
    try {
      for (const change of changes) {
        const { step, at } = await this.carryOut(change);
        if (step !== null) steps.push(step);
        written ??= at;
      }
    } catch (error) {
      await this.takeBack(label, steps);
      throw error;
    }
    if (steps.length > 0) this.entries.push({ label, steps });
    return written;
  }

  /**
   * Takes back the last entry; a step that is refused stays, with all before it, and can be tried again.
   * `regardless`: what was since written into an inserted sheet or block goes with it.
   */
  async undo(regardless = false): Promise<JournalEntry | null> {
    const entry = this.entries.pop();
    if (entry === undefined) return null;
    await this.takeBack(entry.label, entry.steps, regardless);
    return entry;
  }

  private async takeBack(label: string, steps: readonly Step[], regardless = false): Promise<void> {
    const left = [...steps];
    try {
      for (let step = left.at(-1); step !== undefined; step = left.at(-1)) {
        const now = regardless ? discarding(step, steps) : step;
        if (now?.kind === 'cells') await this.host.apply(now.patch);
        else if (now?.kind === 'removal') await this.host.remove(now.target);
        else if (now?.kind === 'row') await this.host.removeRow(now.target);
        else if (now?.kind === 'own') await now.back();
        left.pop();
      }
    } catch (error) {
      this.entries.push({ label, steps: left });
      throw error;
    }
  }

  /** No step where there was nothing to write. */
  private async carryOut(change: Change): Promise<{ step: Step | null; at: Written | null }> {
    switch (change.kind) {
      case 'row': {
        const { sheetId, insertion, cell } = change;
        await this.host.insertRow(sheetId, insertion);
        const target = { sheetId, row: insertion.row, regardless: false };
        return { step: { kind: 'row', target }, at: { sheetId, cell } };
      }
      case 'own': {
        const { sheetId, cell, run } = change;
        return { step: { kind: 'own', sheetId, back: await run() }, at: { sheetId, cell } };
      }
      case 'then': {
        const patch = await change.patch();
        if (patch.writes.length === 0) return { step: null, at: null };
        return this.carryOut({ kind: 'cells', patch });
      }
      case 'cells': {
        const patch = await this.host.apply(change.patch);
        const cell = change.patch.writes[0]?.cell;
        const at = cell === undefined ? null : { sheetId: change.patch.sheetId, cell };
        return { step: { kind: 'cells', patch }, at };
      }
      case 'sheet': {
        const { id: sheetId } = await this.host.insertSheet(change.spec);
        const target = { sheetId, range: null, expected: change.spec.cells };
        return { step: { kind: 'removal', target }, at: { sheetId, cell: 'A1' } };
      }
      case 'block': {
        const { sheetId, cell, spec, continuation } = change;
        const place = parseCell(cell) ?? { row: 0, column: 0 };
        const { range, before } = await this.host.insertBlock(sheetId, cell, spec, continuation);
        const expected = moveSpec(spec, place.row, place.column).cells;
        const target = { sheetId, range, expected, ...(before === undefined ? {} : { before }) };
        return { step: { kind: 'removal', target }, at: { sheetId, cell } };
      }
    }
  }
}
