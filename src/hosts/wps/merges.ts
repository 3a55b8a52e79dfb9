/**
 * Merged areas, in few calls: MergeCells tells whether all, none or some cells of an area are merged, MergeArea how far
 * one merge reaches. First the cells that look like the first of a merge are asked, then the rest is searched.
 */
import type { Rectangle } from '../../grid/address';
import { halvesOf, without } from '../areas';
import { child, read } from './bridge';
import { flag } from './decode';
import { areasOf, type RangeOf } from './ranges';

/** After so many guesses that were wrong, searching is cheaper. */
const WRONG_GUESSES = 4;

/** Whether a cell of the area shows nothing. */
export type IsBlank = (row: number, column: number) => boolean;

/** Sorted as everywhere in the product. */
export function readMerges(rangeOf: RangeOf, within: Rectangle, isBlank: IsBlank): Rectangle[] {
  if (isMerged(rangeOf, within) === false) return [];
  const merges = guess(rangeOf, within, isBlank);
  for (const part of uncovered(within, merges)) search(rangeOf, part, merges);
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}

function isMerged(rangeOf: RangeOf, area: Rectangle): boolean | null {
  return flag(read(rangeOf(area), 'MergeCells'));
}

function mergeAt(rangeOf: RangeOf, row: number, column: number): Rectangle {
  const cell = { top: row, left: column, bottom: row, right: column };
  return areasOf(child(rangeOf(cell), 'MergeArea'))[0] ?? cell;
}

/** A merge shows as a filled cell with nothing to its right or below. */
function guess(
  rangeOf: RangeOf,
  { top, left, bottom, right }: Rectangle,
  isBlank: IsBlank,
): Rectangle[] {
  const merges: Rectangle[] = [];
  let wrong = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const open =
        (column < right && isBlank(row, column + 1)) || (row < bottom && isBlank(row + 1, column));
      if (isBlank(row, column) || !open || isCovered(merges, row, column)) continue;
      const merge = mergeAt(rangeOf, row, column);
      if (!isSingle(merge)) merges.push(merge);
      else wrong += 1;
      if (wrong > merges.length + WRONG_GUESSES) return merges;
    }
  }
  return merges;
}

/** Adds what is found to `merges`. */
function search(rangeOf: RangeOf, area: Rectangle, merges: Rectangle[]): void {
  const parts = merges.reduce(
    (left, merge) => left.flatMap((part) => without(part, merge)),
    [area],
  );
  for (const part of parts) {
    const merged = isMerged(rangeOf, part);
    if (merged === false) continue;
    if (merged === true || isSingle(part)) {
      merges.push(mergeAt(rangeOf, part.top, part.left));
      if (!isSingle(part)) search(rangeOf, part, merges);
    } else {
      for (const half of halvesOf(part)) search(rangeOf, half, merges);
    }
  }
}

/** What no merge covers, as few rectangles: runs of cells in a row, joined with equal runs above. */
function uncovered(area: Rectangle, merges: readonly Rectangle[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const runs = runsOf(area, row, merges);
    const grown = open.filter((each) =>
      runs.some((run) => run.left === each.left && run.right === each.right),
    );
    done.push(...open.filter((each) => !grown.includes(each)));
    for (const each of grown) each.bottom = row;
    const fresh = runs.filter(
      (run) => !grown.some((each) => run.left === each.left && run.right === each.right),
    );
    open = [...grown, ...fresh];
  }
  return [...done, ...open];
}

function runsOf(area: Rectangle, row: number, merges: readonly Rectangle[]): Rectangle[] {
  const line = { ...area, top: row, bottom: row };
  const crossing = merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return crossing.reduce((left, merge) => left.flatMap((part) => without(part, merge)), [line]);
}

function isCovered(merges: readonly Rectangle[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

function isSingle({ top, left, bottom, right }: Rectangle): boolean {
  return top === bottom && left === right;
}
