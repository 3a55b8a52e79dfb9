/**
 * Grids written as in docs/layouts.md: one line a row, cells between bars, `·` for a cell that is merged
 * into the one to its left (or, in a column that is empty to the left, above).
 */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { rangeName, type Rectangle } from '../../src/grid/address';
import { snapshotOf, type GridCell } from './snapshot';

export function gridFromText(text: string): SheetSnapshot {
  const rows = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replace(/\\n/g, '\n')),
    );
  const merges = mergesOf(rows);
  return snapshotOf({
    rows: rows.map((row) =>
      row.map((cell): GridCell => (cell === '·' || cell === '' ? null : toCell(cell))),
    ),
    merges: merges.map(rangeName),
  });
}

/** Plain numerals become numbers, everything else stays text. */
function toCell(cell: string): GridCell {
  return /^\d+(\.\d+)?$/.test(cell) && !/^0\d/.test(cell) && !/\.\d*0$/.test(cell)
    ? Number(cell)
    : cell;
}

function mergesOf(rows: readonly (readonly string[])[]): Rectangle[] {
  const merges: Rectangle[] = [];
  const taken = new Set<string>();
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === '·') return;
      let right = left;
      while (row[right + 1] === '·' && !taken.has(`${top},${right + 1}`)) right++;
      let bottom = top;
      if (right === left) {
        while (rows[bottom + 1]?.[left] === '·' && isDown(rows, bottom + 1, left)) bottom++;
      }
      if (right === left && bottom === top) return;
      for (let r = top; r <= bottom; r++)
        for (let c = left; c <= right; c++) taken.add(`${r},${c}`);
      merges.push({ top, left, bottom, right });
    });
  });
  return merges;
}

/** A `·` continues downwards when nothing to its left in the row could continue to the right. */
function isDown(rows: readonly (readonly string[])[], row: number, column: number): boolean {
  for (let c = column - 1; c >= 0; c--) if (rows[row]?.[c] !== '·') return false;
  return true;
}
