/** Blocks as Excel gives them -> the same plain data as the file host hands over. */
import type { Rectangle } from '../grid/address';
import type { Cell, CellScalar, SheetSnapshot } from '../grid/sheet-snapshot';

/** Consecutive rows of one area, all of its columns. */
export interface RawBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly rowHidden: readonly boolean[];
  readonly columnHidden: readonly boolean[];
}

function scalar(value: unknown): CellScalar {
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain ? value : null;
}

export function toCell(value: unknown, text: string, formula: unknown): Cell | null {
  // Text that merely looks like a formula ('=100%) comes back as its own value; a formula never does.
  const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === '' && !computed) return null;
  return { value: scalar(value), text, formula: computed ? formula : null };
}

export function toSnapshot(
  name: string,
  blocks: readonly RawBlock[] | null,
  merges: readonly Rectangle[],
): SheetSnapshot {
  const empty = {
    ...{ name, origin: { row: 0, column: 0 }, rows: [], merges },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
  const first = blocks?.[0];
  if (first === undefined) return empty;
  const rows = (blocks ?? []).flatMap((block) =>
    block.values.map((line, r) =>
      line.map((value, c) => toCell(value, block.text[r]?.[c] ?? '', block.formulas[r]?.[c])),
    ),
  );
  clearCovered(rows, first.top, first.left, merges);
  for (const row of rows) trimEnd(row);

  const filled = rows.map((row) => row.length > 0);
  const top = filled.indexOf(true);
  if (top < 0) return empty;
  const bottom = filled.lastIndexOf(true);
  const leads = rows.map((row) => row.findIndex((cell) => cell !== null)).filter((at) => at >= 0);
  const left = leads.reduce((least, at) => Math.min(least, at), Infinity);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);

  const hidden = (flags: readonly boolean[], from: number, to: number, offset: number): number[] =>
    flags.flatMap((flag, i) => (flag && i >= from && i <= to ? [offset + i] : []));
  const rowHidden = (blocks ?? []).flatMap((block) => block.rowHidden);
  return {
    name,
    origin: { row: first.top + top, column: first.left + left },
    rows: rows.slice(top, bottom + 1).map((row) => (row.length === 0 ? null : row.slice(left))),
    merges,
    hiddenRows: hidden(rowHidden, top, bottom, first.top),
    hiddenColumns: hidden(first.columnHidden, left, width - 1, first.left),
  };
}

/** Excel may keep values under a merge (files of other programs); nobody sees them. */
function clearCovered(
  rows: (Cell | null)[][],
  top: number,
  left: number,
  merges: readonly Rectangle[],
): void {
  for (const merge of merges) {
    for (let row = Math.max(merge.top, top); row <= merge.bottom; row += 1) {
      const line = rows[row - top];
      if (line === undefined) break;
      const last = Math.min(merge.right - left, line.length - 1);
      for (let c = Math.max(merge.left - left, 0); c <= last; c += 1) {
        if (row !== merge.top || c !== merge.left - left) line[c] = null;
      }
    }
  }
}

function trimEnd(row: (Cell | null)[]): void {
  let end = row.length;
  while (end > 0 && row[end - 1] === null) end -= 1;
  row.length = end;
}
