/** Rows as a parser gives them -> the product's own plain data: merges cleaned, covered cells cleared, edges trimmed. */
import type { Rectangle } from '../../grid/address';
import type { Cell, SheetSnapshot } from '../../grid/sheet-snapshot';
import { LIMITS } from './limits';
import { WorkbookFileError } from './workbook-file-error';

/** Inclusive, 0-based. */
export type Span = readonly [first: number, last: number];

/** Everything in sheet coordinates. */
export interface ParsedSheet {
  /** By row number; each row from column 0 to its last cell. */
  readonly rows: ReadonlyMap<number, (Cell | null)[]>;
  readonly merges: readonly Rectangle[];
  /** May reach beyond what is filled. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

/** Keeps count of what a sheet would take, and stops in time. */
export class SheetBudget {
  private cells = 0;
  private slots = 0;

  add(cells: number, slots: number): void {
    this.cells += cells;
    this.slots += slots;
    if (this.cells > LIMITS.filledCells || this.slots > LIMITS.slots) {
      throw new WorkbookFileError('too-large');
    }
  }
}

/** Merges by row and column, without those that overlap an earlier one: Excel would repair them away as well. */
function keptMerges(merges: readonly Rectangle[]): Rectangle[] {
  const sorted = merges
    .slice(0, LIMITS.merges)
    .filter(
      ({ top, left, bottom, right }) =>
        top >= 0 && left >= 0 && bottom >= top && right >= left && (bottom > top || right > left),
    )
    .filter(({ bottom, right }) => bottom < LIMITS.rows && right < LIMITS.columns)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const width = sorted.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const takenUntil = new Int32Array(width).fill(-1);
  let lowest = -1;
  return sorted.filter(({ top, left, bottom, right }) => {
    if (top <= lowest) {
      for (let c = left; c <= right; c += 1) if ((takenUntil[c] ?? -1) >= top) return false;
    }
    takenUntil.fill(bottom, left, right + 1);
    lowest = Math.max(lowest, bottom);
    return true;
  });
}

/** Clears what lies under a merge; only the anchor is seen. */
function clearCovered(
  rows: (Cell | null)[][],
  numbers: readonly number[],
  merges: readonly Rectangle[],
): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bottoms = new Int32Array(width).fill(-1);
  const owners = new Int32Array(width);
  let next = 0;
  rows.forEach((row, i) => {
    const number = numbers[i] ?? 0;
    for (let merge = merges[next]; merge !== undefined && merge.top <= number;) {
      bottoms.fill(merge.bottom, merge.left, merge.right + 1);
      owners.fill(next, merge.left, merge.right + 1);
      next += 1;
      merge = merges[next];
    }
    for (let c = 0; c < row.length; c += 1) {
      if (row[c] === null || (bottoms[c] ?? -1) < number) continue;
      const owner = merges[owners[c] ?? 0];
      if (owner?.top !== number || owner.left !== c) row[c] = null;
    }
  });
}

function trimmed(row: (Cell | null)[]): (Cell | null)[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end -= 1;
  row.length = end;
  return row;
}

/** The numbers of the spans that lie between `first` and `last`, each once. */
function listed(spans: readonly Span[], first: number, last: number): number[] {
  const all = new Set<number>();
  for (const [from, to] of spans) {
    for (let i = Math.max(from, first); i <= Math.min(to, last); i += 1) all.add(i);
  }
  return [...all].sort((a, b) => a - b);
}

export function snapshotSheet(name: string, sheet: ParsedSheet): SheetSnapshot {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const read = numbers.map((number) => sheet.rows.get(number) ?? []);
  const merges = keptMerges(sheet.merges);
  clearCovered(read, numbers, merges);

  let left: number = LIMITS.columns;
  let right = -1;
  let top = -1;
  let bottom = -1;
  read.forEach((row, i) => {
    if (trimmed(row).length === 0) return;
    if (top < 0) top = numbers[i] ?? 0;
    bottom = numbers[i] ?? 0;
    left = Math.min(
      left,
      row.findIndex((cell) => cell !== null),
    );
    right = Math.max(right, row.length - 1);
  });
  if (top < 0) {
    const origin = { row: 0, column: 0 };
    return { name, origin, rows: [], merges, hiddenRows: [], hiddenColumns: [] };
  }
  const rows = new Array<(Cell | null)[] | null>(bottom - top + 1).fill(null);
  read.forEach((row, i) => {
    if (row.length > 0) rows[(numbers[i] ?? 0) - top] = left === 0 ? row : row.slice(left);
  });
  return {
    name,
    origin: { row: top, column: left },
    rows,
    merges,
    hiddenRows: listed(sheet.hiddenRows, top, bottom),
    hiddenColumns: listed(sheet.hiddenColumns, left, right),
  };
}
