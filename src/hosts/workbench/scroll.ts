/** How far to scroll so that a cell comes into sight, and what stands beside it stays there. */

/** Rows or columns of a sheet in one direction. */
export interface Direction {
  /** Pixels; 0 for what is hidden. */
  readonly size: (index: number) => number;
  /** The first and the last that are wholly or partly in sight. */
  readonly first: number;
  readonly last: number;
  /** How many are frozen: they are always in sight. */
  readonly frozen: number;
}

/**
 * The first row (or column) to show: as it is where the area is in sight already, else from the beginning where that shows
 * it too, so that head and name stay, else the least that shows it. `from` and `to` are both inclusive.
 */
export function scrolledTo(
  { size, first, last, frozen }: Direction,
  from: number,
  to: number,
): number {
  if (to < frozen) return first;
  // The last one is cut as a rule.
  if (from >= first && to < last) return first;
  const room = sum(size, first, last - 1);
  if (sum(size, frozen, to) <= room) return frozen;
  if (from < first) return from;
  let top = to;
  while (top > frozen && sum(size, top - 1, to + 1) <= room) top -= 1;
  return Math.min(top, from);
}

function sum(size: Direction['size'], from: number, to: number): number {
  let pixels = 0;
  for (let index = from; index <= to; index += 1) pixels += size(index);
  return pixels;
}
