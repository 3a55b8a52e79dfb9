/** Cell writes as data: what to write, what must be there before, and how to take it back. */
import { parseCell } from './address';
import { cellAt, isErrorText, type Cell, type SheetSnapshot } from './sheet-snapshot';

/**
 * What a cell holds. The kind is explicit, so that text such as "-5%" or "=100%" can never become a number or
 * a formula because of its first character.
 */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** A typed-in error such as #N/A. */
  | { readonly kind: 'error'; readonly error: string }
  | {
      readonly kind: 'formula';
      /** With its "=". */
      readonly formula: string;
      /** What it comes to as it is written: for a file, which no program has calculated yet. */
      readonly result?: string | number;
    };

export interface CellWrite {
  /** A1, without sheet name; of a merge its first cell. */
  readonly cell: string;
  /** What the product saw. A host writes nothing when something else is there now. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Also sets the number format; without it the format stays (but see `SheetHost.apply` for text cells). */
  readonly numberFormat?: string;
}

export interface SheetPatch {
  readonly sheetId: string;
  readonly writes: readonly CellWrite[];
}

export function contentOf(cell: Cell | null): CellContent {
  if (cell === null) return { kind: 'empty' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  const { value } = cell;
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  return isErrorText(value) ? { kind: 'error', error: value } : { kind: 'text', text: value };
}

export function contentAt(sheet: SheetSnapshot, cell: string): CellContent {
  const at = parseCell(cell);
  return contentOf(at === null ? null : cellAt(sheet, at.row, at.column));
}

/** What takes the patch back. */
export function inverseOf({ sheetId, writes }: SheetPatch): SheetPatch {
  return {
    sheetId,
    writes: writes.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
  };
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  switch (a.kind) {
    case 'empty':
      return b.kind === 'empty';
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && a.number === b.number;
    case 'boolean':
      return b.kind === 'boolean' && a.boolean === b.boolean;
    case 'error':
      return b.kind === 'error' && a.error === b.error;
    case 'formula':
      return b.kind === 'formula' && a.formula === b.formula;
  }
}
