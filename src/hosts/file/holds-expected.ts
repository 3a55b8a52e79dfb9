import { parseCell, parseRange, contains } from '../../grid/address';
import { contentOf, sameContent } from '../../grid/sheet-patch';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import type { SpecCell } from '../../grid/sheet-spec';

/** Whether an area (null: the sheet) holds exactly this. Of a formula only that it is one: programs rewrite them. */
export function holdsExpected(
  sheet: SheetSnapshot,
  range: string | null,
  expected: readonly SpecCell[],
): boolean {
  const filled = expected.filter(({ content }) => content.kind !== 'empty');
  const isThere = filled.every(({ cell, content }) => {
    const at = parseCell(cell);
    const now = contentOf(at === null ? null : cellAt(sheet, at.row, at.column));
    return content.kind === 'formula' ? now.kind === 'formula' : sameContent(content, now);
  });
  return isThere && countFilled(sheet, range) === new Set(filled.map(({ cell }) => cell)).size;
}

function countFilled({ rows, origin }: SheetSnapshot, range: string | null): number {
  const area = range === null ? null : parseRange(range);
  let count = 0;
  rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const isInside = area === null || contains(area, r + origin.row, c + origin.column);
      if (isInside && contentOf(cell).kind !== 'empty') count += 1;
    });
  });
  return count;
}
