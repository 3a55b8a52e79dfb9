import { cellName, contains, parseRange } from '../../grid/address';
import { contentOf } from '../../grid/sheet-patch';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { SpecCell } from '../../grid/sheet-spec';

/** What the cells of a range hold, empty ones left out; null for the whole sheet. */
export function filledCells({ rows, origin }: SheetSnapshot, range: string | null): SpecCell[] {
  const area = range === null ? null : parseRange(range);
  return rows.flatMap((line, r) =>
    (line ?? []).flatMap((cell, c) => {
      const [row, column] = [r + origin.row, c + origin.column];
      const content = contentOf(cell);
      const isInside = area === null || contains(area, row, column);
      return isInside && content.kind !== 'empty' ? [{ cell: cellName(row, column), content }] : [];
    }),
  );
}
