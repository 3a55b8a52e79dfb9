/** What checks look at: a table with its sheet, its profile and the projects beside it. */
import type { PerformanceTable } from '../domain/performance-table';
import { cellName, parseRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { Profile } from '../policy/profile';
import type { CheckContext, LocatedText, ProjectRef } from '../rules/check';

export function contextOf(
  table: PerformanceTable,
  profile: Profile,
  sheet: SheetSnapshot,
  projects: readonly ProjectRef[] = [],
): CheckContext {
  return { table, profile, sheet, texts: textsOf(table, sheet), projects };
}

function textsOf(table: PerformanceTable, sheet: SheetSnapshot): LocatedText[] {
  const area = parseRange(table.range);
  if (area === null) return [];
  const texts: LocatedText[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell === null || cell.text.trim() === '') continue;
      texts.push({ cell: cellName(row, column), row, column, text: cell.text });
    }
  }
  return texts;
}
