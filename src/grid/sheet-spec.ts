/** A new sheet as data: blank forms, 问题清单, the sheets of 审核汇总. Every host draws what it can of it. */
import type { CellContent } from './sheet-patch';

export interface SheetSpec {
  /** A host appends " (2)" and so on where the name is taken. */
  readonly name: string;
  readonly cells: readonly SpecCell[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** By column letters ("A", "C:E"), in points. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** By row numbers ("1", "3:9"), in points. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  /** Applied in order; later ones win. */
  readonly formats?: readonly SpecFormat[];
  readonly highlights?: readonly SpecHighlight[];
  readonly validations?: readonly SpecValidation[];
  /** Bars, icons and colours that the application draws after numbers. A host that cannot leaves them out. */
  readonly scales?: readonly SpecScale[];
  /** So many rows and columns stay in sight. Of a sheet of its own only. */
  readonly freeze?: { readonly rows: number; readonly columns?: number };
  /** Heads and rows that can be filtered. Of a sheet of its own only; a host that cannot leaves it out. */
  readonly autoFilter?: string;
  readonly print?: SpecPrint;
}

export interface SpecCell {
  readonly cell: string;
  readonly content: CellContent;
}

export interface SpecFormat {
  readonly range: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  /** All sides of all cells of the range. */
  readonly border?: { readonly style: 'Continuous' | 'Dash' | 'Dot'; readonly color: string };
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Smaller print where the value is too wide: a number would show as ####. Not together with `wrap`. */
  readonly shrink?: boolean;
  readonly numberFormat?: string;
}

export interface SpecValidation {
  readonly range: string;
  /** A drop-down; together with the commas at most 255 characters. */
  readonly list: readonly string[];
  /** "warning" lets the user keep another text. */
  readonly strictness: 'stop' | 'warning';
  readonly message: string;
}

/** A conditional format of the sheet's own, such as a total that turns red. */
export interface SpecHighlight {
  readonly range: string;
  /** With its "="; relative to the first cell of the range, as Excel reads it. */
  readonly formula: string;
  readonly fill?: string;
  readonly font?: { readonly bold?: boolean; readonly color?: string };
}

export type SpecScale =
  | {
      /** From nothing at 0 to the whole width at the largest number. */
      readonly kind: 'bar';
      readonly range: string;
      readonly color: string;
    }
  | {
      /** From white at 0 to this colour at the largest number. */
      readonly kind: 'color';
      readonly range: string;
      readonly color: string;
    }
  | {
      /** A green sign below `middle`, a yellow one below `high`, a red one from there on; a shape for each. */
      readonly kind: 'signs';
      readonly range: string;
      readonly middle: number;
      readonly high: number;
    };

export interface SpecPrint {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: 'A4' | 'A3';
  readonly area?: string;
  /** Rows repeated on every page, "1:7". */
  readonly titleRows?: string;
  /** Pages in width; the height follows. */
  readonly fitToWidth?: boolean;
  readonly centered?: boolean;
}
