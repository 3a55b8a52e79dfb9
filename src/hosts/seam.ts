/** Where a block touches the form that it continues: a line there belongs to both, and goes when either is cleared. */
import { parseRange, type Rectangle } from '../grid/address';
import type { Continuation } from '../grid/continuation';

export interface Seam {
  /** The column of the form beside the block. */
  readonly left: Rectangle | null;
  /** The row of the form above it. */
  readonly top: Rectangle | null;
}

export const NO_SEAM: Seam = { left: null, top: null };

export function seamOf(continuation: Continuation | undefined, area: Rectangle): Seam {
  const likes = (continuation?.looks ?? []).flatMap(({ like }) => parseRange(like) ?? []);
  const isBeside = likes.some(({ right }) => right + 1 === area.left);
  const isAbove = likes.some(({ bottom }) => bottom + 1 === area.top);
  return {
    left: isBeside ? { ...area, left: area.left - 1, right: area.left - 1 } : null,
    top: isAbove ? { ...area, top: area.top - 1, bottom: area.top - 1 } : null,
  };
}
