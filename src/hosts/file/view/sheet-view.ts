/** How a workbook looks, as plain data: what a spreadsheet on the screen needs besides the contents of its cells. */
import type { Rectangle } from '../../../grid/address';
import type { SheetSnapshot } from '../../../grid/sheet-snapshot';

/** "#RRGGBB". */
export type Color = string;

export interface FontLook {
  readonly name?: string;
  /** Points; halves are common in Chinese documents. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: Color;
}

export interface BorderLook {
  /** As the file names it: thin, medium, dashed … */
  readonly style: string;
  readonly color: Color;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface CellLook {
  readonly font?: FontLook;
  readonly fill?: Color;
  readonly borders?: Readonly<Partial<Record<Side, BorderLook>>>;
  /** As the file names them: center, centerContinuous, distributed …; general and bottom are left out. */
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Degrees, counter-clockwise; 255 for letters one below the other. */
  readonly rotation?: number;
  readonly numberFormat?: string;
}

export interface BandView {
  /** 0-based, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Pixels at 96 dpi; null where it is the sheet's own. */
  readonly size: number | null;
  readonly hidden: boolean;
}

/** A conditional format that is a formula, or can be written as one; by priority, the first wins. */
export interface RuleView {
  readonly areas: readonly Rectangle[];
  /** With its "="; relative to the first cell of the first area. */
  readonly formula: string;
  readonly look: CellLook;
  readonly stopIfTrue: boolean;
}

export interface DropdownView {
  readonly areas: readonly Rectangle[];
  /** The choices, or a reference with its "=". */
  readonly list: readonly string[] | string;
  /** Whether other texts are refused. */
  readonly strict: boolean;
}

export interface NoteView {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetView {
  readonly id: string;
  /** Place among the worksheets. */
  readonly index: number;
  readonly visible: boolean;
  readonly snapshot: SheetSnapshot;
  /** Row, column and look of every cell that is written in the file, three numbers each. */
  readonly cells: Int32Array;
  /** By the third of these numbers. */
  readonly looks: readonly CellLook[];
  readonly rows: readonly BandView[];
  readonly columns: readonly BandView[];
  /** Pixels. */
  readonly defaultRow: number;
  readonly defaultColumn: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly rules: readonly RuleView[];
  readonly dropdowns: readonly DropdownView[];
  readonly notes: readonly NoteView[];
}
