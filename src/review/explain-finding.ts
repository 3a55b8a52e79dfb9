/** The explanation of a finding, over the sheet as it was checked. */
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { ProjectRef } from '../rules/engine/check';
import { explain, type Explanation } from '../rules/engine/explain';
import type { Finding } from '../rules/engine/finding';
import { contextOf } from './check-context';
import type { CheckedTable } from './check-table';
import { projectsOf, type CheckedSheet } from './review-workbook';

/** `projects`: those of the whole workbook, as the check had them. */
export function explainFinding(
  { table, profile }: Pick<CheckedTable, 'table' | 'profile'>,
  sheet: SheetSnapshot,
  finding: Finding,
  projects: readonly ProjectRef[] = [],
): Explanation {
  return explain(contextOf(table, profile, sheet, projects), finding);
}

/** Explains findings of the tables of one workbook. */
export type Explainer = (checked: CheckedTable, finding: Finding) => Explanation;

/** `snapshots`: the sheets as they were checked, by their names. */
export function explainerOf(
  snapshots: readonly SheetSnapshot[],
  sheets: readonly CheckedSheet[],
): Explainer {
  const byName = new Map(snapshots.map((snapshot) => [snapshot.name, snapshot]));
  const projects = projectsOf(sheets.flatMap(({ tables }) => tables.map(({ table }) => table)));
  return (checked, finding) => {
    const snapshot = byName.get(checked.table.sheet);
    if (snapshot === undefined) throw new Error(`no sheet ${checked.table.sheet}`);
    return explainFinding(checked, snapshot, finding, projects);
  };
}
