/** What holds for a row that comes in in every application that moves the others by itself. Rows 0-based, merges as before. */
import { parseRange, rangeName, type Rectangle } from '../grid/address';
import type { Stretched } from '../grid/continuation';

/** By its number, 1-based, as formulas name it. */
export function rowArea(number: number): string {
  return `${number}:${number}`;
}

/** Merges of the row `like` across columns, as the row `row` is to have them. */
export function mergesAcross(merges: readonly Rectangle[], like: number, row: number): string[] {
  return merges
    .filter(({ top, bottom }) => top === like && bottom === like)
    .map((area) => rangeName({ ...area, top: row, bottom: row }));
}

/** Merges of several rows that reach over the row `row` once it is there. */
export function coveringMerges(
  merges: readonly Rectangle[],
  row: number,
  stretched: readonly Stretched[],
): Rectangle[] {
  const grown = merges
    .filter(({ top, bottom }) => top < row && row <= bottom)
    .map((area) => ({ ...area, bottom: area.bottom + 1 }));
  return [...grown, ...stretched.flatMap(({ to }) => parseRange(to) ?? [])];
}
