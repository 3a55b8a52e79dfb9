/** What fixes change, as people count it: each cell once, whatever is done to it. */
import type { FixEdit } from '../rules/engine/fix';

export function countCells(fixes: readonly { readonly edits: readonly FixEdit[] }[]): number {
  return new Set(fixes.flatMap(({ edits }) => edits.map(({ cell }) => cell))).size;
}
