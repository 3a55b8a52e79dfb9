/** What checks look at: a table with its sheet, its profile and the projects beside it. */
import type { PerformanceTable } from '../domain/performance-table';
import { cellText, joinSentences, joinWords } from '../domain/text';
import { cellName, parseRange } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';
import type { Profile } from '../regions/profile';
import type { LocatedText, ProjectRef, TableContext } from '../rules/engine/check';

export function contextOf(
  table: PerformanceTable,
  profile: Profile,
  sheet: SheetSnapshot,
  projects: readonly ProjectRef[] = [],
): TableContext {
  return { table, profile, sheet, texts: textsOf(table, sheet), projects };
}

function textsOf(table: PerformanceTable, sheet: SheetSnapshot): LocatedText[] {
  const area = parseRange(table.range);
  if (area === null) return [];
  const goals = new Set([table.goals.annual?.cell, table.goals.overall?.cell]);
  const texts: LocatedText[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      const text = cellText(cell?.text ?? '');
      if (cell === null || text === '') continue;
      const name = cellName(row, column);
      const whole = goals.has(name) ? joinSentences(text) : joinWords(text);
      texts.push({ cell: name, row, column, text: whole, written: cell.text });
    }
  }
  return texts;
}
