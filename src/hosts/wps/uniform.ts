/**
 * A property of many cells in few calls: asked of a whole area, and of its halves only where it differs within.
 * Areas without any cell of interest are not asked at all.
 */
import type { Rectangle } from '../../grid/address';
import { halvesOf } from '../areas';

/** Null where it differs within the area. */
export type Ask<T> = (area: Rectangle) => T | null;

/** The smallest part of the area that matters; null when none of it does. */
export type Narrow = (area: Rectangle) => Rectangle | null;

/** Calls back with areas that have one value each, which together hold all that matters. */
export function splitUniform<T>(
  area: Rectangle,
  ask: Ask<T>,
  narrow: Narrow,
  found: (area: Rectangle, value: T | null) => void,
  halves: (area: Rectangle) => readonly Rectangle[] = cellHalves,
): void {
  const part = narrow(area);
  if (part === null) return;
  const value = ask(part);
  const parts = value === null ? halves(part) : [];
  if (parts.length === 0) found(part, value);
  for (const each of parts) splitUniform(each, ask, narrow, found, halves);
}

/** None of a single cell. */
function cellHalves(area: Rectangle): readonly Rectangle[] {
  const single = area.top === area.bottom && area.left === area.right;
  return single ? [] : halvesOf(area);
}
