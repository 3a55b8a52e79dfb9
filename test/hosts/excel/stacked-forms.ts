/** A sheet with many real forms below each other. */
import type { Rectangle } from '../../../src/grid/address';
import type { Cell, SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import seeds from '../../fixtures/seed-tables.json';
import { snapshotOf, type GridCell } from '../../support/snapshot';

interface Seed {
  readonly rows: GridCell[][];
  readonly merges: string[];
}

export function stackedForms(count: number): SheetSnapshot {
  const rows: (readonly (Cell | null)[] | null)[] = [];
  const merges: Rectangle[] = [];
  for (let i = 0; i < count; i += 1) {
    const form = snapshotOf((seeds as unknown as Seed[])[i % 10]!);
    const at = rows.length;
    for (const merge of form.merges) {
      merges.push({ ...merge, top: merge.top + at, bottom: merge.bottom + at });
    }
    rows.push(...form.rows, null);
  }
  const origin = { row: 0, column: 0 };
  return { name: '汇总', origin, rows, merges, hiddenRows: [], hiddenColumns: [] };
}
