/** From a cell that the user selects to what was found there. */
import { contains, parseCell, parseRange, type Rectangle } from '../grid/address';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { HostSelection } from '../hosts/port';
import type { Finding } from '../rules/engine/finding';

/** A finding as a list holds it. */
interface Placed {
  readonly sheetId: string;
  readonly place: { readonly sheet: { readonly snapshot: SheetSnapshot | null } };
  readonly finding: Pick<Finding, 'cells'>;
}

/**
 * All that name the selected cell, those that begin there first; of a larger selection than a cell or a merge none, for it
 * means no single one.
 */
export function findingsAt<T extends Placed>(
  listed: readonly T[],
  { sheetId, range }: HostSelection,
): T[] {
  const area = parseRange(range);
  if (area === null) return [];
  const found = listed.flatMap((each) => {
    if (each.sheetId !== sheetId) return [];
    const merges = each.place.sheet.snapshot?.merges ?? [];
    const selected = oneCell(area, merges);
    if (selected === null) return [];
    const at = each.finding.cells.findIndex((name) => {
      const cell = parseCell(name);
      return cell !== null && contains(selected, cell.row, cell.column);
    });
    return at < 0 ? [] : [{ each, at }];
  });
  const first = found.filter(({ at }) => at === 0);
  const others = found.filter(({ at }) => at > 0);
  return [...first, ...others].map(({ each }) => each);
}

/** The cell with the merge that it is in; null where more is selected. */
function oneCell(area: Rectangle, merges: readonly Rectangle[]): Rectangle | null {
  const { top, left, bottom, right } = area;
  const merge = merges.find((each) => contains(each, top, left));
  if (merge !== undefined) return contains(merge, bottom, right) ? merge : null;
  return top === bottom && left === right ? area : null;
}
