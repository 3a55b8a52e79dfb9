/** Snapshots from grids written in a test or stored as fixtures. */
import { parseRange } from '../../src/grid/address';
import type { Cell, SheetSnapshot } from '../../src/grid/sheet-snapshot';

/** A number with a format is written as in test/fixtures/seed-tables.json: { v: 0.45, z: '0%' }. */
export type GridCell =
  | string
  | number
  | null
  | { readonly v: number; readonly z: string }
  /** A formula and the value that it shows; null where it was never calculated. */
  | { readonly v: string | number | null; readonly f: string };

export interface Grid {
  readonly name?: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly origin?: { readonly row: number; readonly column: number };
}

export function displayed(value: number, format: string): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith('%')) return `${(value * 100).toFixed(places)}%`;
  const fixed = value.toFixed(places);
  return format.includes(',') ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fixed;
}

function toCell(cell: GridCell): Cell | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') {
    if ('f' in cell) return { value: cell.v, text: String(cell.v ?? ''), formula: cell.f };
    return { value: cell.v, text: displayed(cell.v, cell.z), formula: null };
  }
  return { value: cell, text: String(cell), formula: null };
}

export function snapshotOf(grid: Grid): SheetSnapshot {
  const origin = grid.origin ?? { row: 0, column: 0 };
  return {
    name: grid.name ?? 'Sheet1',
    origin,
    rows: grid.rows.map((row) => row.map(toCell)),
    merges: (grid.merges ?? []).map((name) => {
      const area = parseRange(name);
      if (area === null) throw new Error(`bad merge ${name}`);
      return {
        top: area.top + origin.row,
        left: area.left + origin.column,
        bottom: area.bottom + origin.row,
        right: area.right + origin.column,
      };
    }),
    hiddenRows: grid.hiddenRows ?? [],
    hiddenColumns: grid.hiddenColumns ?? [],
  };
}
