import { cellName } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';

/** Of two readings of a sheet whose cells are where they were. */
export function changedFormulas(before: SheetSnapshot, after: SheetSnapshot): string[] {
  const { row, column } = before.origin;
  return before.rows.flatMap((line, r) =>
    (line ?? []).flatMap((cell, c) => {
      const now = cellAt(after, row + r, column + c);
      const isOther = (cell?.formula ?? null) !== (now?.formula ?? null);
      return isOther ? [cellName(row + r, column + c)] : [];
    }),
  );
}
