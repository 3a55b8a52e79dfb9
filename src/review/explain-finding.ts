/** The explanation of a finding, over the sheet as it was checked. */
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { ProjectRef } from '../rules/check';
import { explain, type Explanation } from '../rules/explain';
import type { Finding } from '../rules/finding';
import { contextOf } from './check-context';
import type { CheckedTable } from './check-table';

/** `projects`: those of the whole workbook, as the check had them. */
export function explainFinding(
  { table, profile }: Pick<CheckedTable, 'table' | 'profile'>,
  sheet: SheetSnapshot,
  finding: Finding,
  projects: readonly ProjectRef[] = [],
): Explanation {
  return explain(contextOf(table, profile, sheet, projects), finding);
}
