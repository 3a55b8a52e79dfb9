/** Findings -> marks: each cell once, in the look of its hardest finding. */
import { worseMark, type Mark, type MarkSeverity } from '../grid/mark';
import type { CheckedTable } from './check-table';

/** All cells of all findings of one sheet's tables, in the order of the findings. */
export function marksOf(tables: readonly CheckedTable[]): Mark[] {
  const marks = new Map<string, { severity: MarkSeverity; rules: string[] }>();
  for (const { rule, severity, cells } of tables.flatMap(({ findings }) => findings)) {
    for (const cell of cells) {
      const mark = marks.get(cell);
      if (mark === undefined) {
        marks.set(cell, { severity, rules: [rule] });
        continue;
      }
      mark.severity = worseMark(severity, mark.severity);
      if (!mark.rules.includes(rule)) mark.rules.push(rule);
    }
  }
  return [...marks].map(([cell, mark]) => ({ cell, ...mark }));
}
