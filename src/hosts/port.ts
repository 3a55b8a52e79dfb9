/** What the product asks of a spreadsheet application. One contract suite (test/hosts/contract.ts) runs on every host. */
import type { Continuation, SheetBefore, Stretched } from '../grid/continuation';
import type { Mark } from '../grid/mark';
import type { SheetPatch } from '../grid/sheet-patch';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';

export interface SheetHost {
  readonly capabilities: HostCapabilities;

  /** The sheet before the user, all sheets in tab order, one after another, or none or one by its name. Changes nothing. */
  read(scope: ReadScope, options?: ReadOptions): Promise<readonly HostSheet[]>;

  /**
   * Writes all cells or none, and returns the patch that takes it back. Refuses with `changed` where a cell holds
   * something else than its `before`. A number or formula for a cell formatted as text also sets its format.
   */
  apply(patch: SheetPatch): Promise<SheetPatch>;

  /** Makes these the marks of the sheet: earlier marks of ours go, the user's own formats stay. */
  mark(sheetId: string, marks: readonly Mark[]): Promise<void>;

  /** Removes exactly our marks, from this session or an earlier one; returns how many rules went. */
  unmark(scope: 'active' | 'all' | { readonly sheetId: string }): Promise<number>;

  /** Brings a cell before the user. */
  select(sheetId: string, cell: string): Promise<void>;

  /** What the user has selected; of several areas the first. */
  selection(): Promise<HostSelection>;

  /** Adds a sheet at the end and returns it; a failure leaves no half-made sheet. */
  insertSheet(spec: SheetSpec): Promise<InsertedSheet>;

  /**
   * Draws the spec with its A1 at `cell`. Refuses with `occupied` where the area holds content, merges, formats,
   * drop-downs or conditional formats. Outside of the block only what `continuation` says is changed; others use the sheet too.
   */
  insertBlock(
    sheetId: string,
    cell: string,
    spec: SheetSpec,
    continuation?: Continuation,
  ): Promise<InsertedBlock>;

  /**
   * Takes back an inserted sheet or block, and what its continuation changed outside of it; refuses with `changed` when it no
   * longer holds `expected`.
   */
  remove(target: Removal): Promise<void>;

  /**
   * Puts one empty row into a sheet, all columns wide: everything below moves down, and formulas, names, merges, conditional
   * formats, drop-downs, notes and the print area follow, as when the application itself inserts a row. The new row takes its
   * height, formats, drop-downs, conditional formats and merges across columns from its neighbour. Refuses, and changes
   * nothing, where something could not follow.
   */
  insertRow(sheetId: string, row: RowInsertion): Promise<void>;

  /**
   * Takes an inserted row out again, and everything below moves up: also what was stretched over it is as it was. Refuses with
   * `changed` where the row holds anything, unless `regardless`.
   */
  removeRow(target: RowRemoval): Promise<void>;

  /** Calls back on what others do to the workbook, never on the product's own writes and selections. */
  onChange(listener: (event: HostEvent) => void): Promise<Unsubscribe>;
}

export type ReadScope = 'active' | 'all' | { readonly named: string };

export interface HostSheet {
  /** Survives renaming; only for this session. */
  readonly id: string;
  readonly snapshot: SheetSnapshot;
  readonly visible: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /**
   * Reads once more what an edit changed: whatever single-cell edits cannot change may be taken from the reading before. What
   * the user asks for is read whole.
   */
  readonly afterEdit?: boolean;
  /** After each sheet of `all`. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void;
}

export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
}

export interface HostSelection {
  readonly sheetId: string;
  /** A1, without sheet name. */
  readonly range: string;
}

export interface InsertedBlock {
  readonly sheetId: string;
  readonly range: string;
  /** Of a block with a continuation: for `remove`. */
  readonly before?: SheetBefore;
}

export interface Removal {
  readonly sheetId: string;
  /** The block; null for the whole sheet. */
  readonly range: string | null;
  /** What was written, by the cells of the sheet; null when the user agreed to lose what is there now. */
  readonly expected: readonly SpecCell[] | null;
  /** As `insertBlock` gave it. */
  readonly before?: SheetBefore;
}

export interface RowInsertion {
  /** 1-based, as users see it: the number that the new row gets. */
  readonly row: number;
  /** The neighbour that it looks like. */
  readonly like: 'above' | 'below';
  /** Merges, or single cells, that end right above it and reach over it from now on. */
  readonly stretched?: readonly Stretched[];
}

export interface RowRemoval {
  readonly sheetId: string;
  /** 1-based. */
  readonly row: number;
  /** The user agreed to lose what is in it. */
  readonly regardless: boolean;
}

export type HostEvent =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly range: string;
      /** By a co-author. */
      readonly remote: boolean;
    }
  | { readonly kind: 'activated' | 'deleted'; readonly sheetId: string }
  /** Of several areas the first. */
  | ({ readonly kind: 'selected' } & HostSelection);

export type Unsubscribe = () => Promise<void>;

export type Capability =
  | { readonly supported: true }
  /** A sentence for the user. */
  | { readonly supported: false; readonly reason: string };

export type HostFeature =
  | 'read'
  | 'apply'
  | 'mark'
  | 'select'
  | 'insertSheet'
  | 'insertBlock'
  | 'remove'
  | 'insertRow'
  | 'onChange';

export type HostCapabilities = Readonly<Record<HostFeature, Capability>>;
