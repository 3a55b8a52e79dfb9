/** Tables, checked: profile, findings, verdict. */
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { profileFor } from '../regions/detect-profile';
import type { Profile } from '../regions/profile';
import type { ProfileChoice } from '../regions/unit-profile';
import { CHECKS } from '../rules/engine/catalogue';
import { labelsOf, type CellLabel } from '../rules/engine/cell-labels';
import type { Check, ProjectRef, TableContext } from '../rules/engine/check';
import type { Finding } from '../rules/engine/finding';
import { withMain } from '../rules/engine/matter';
import { runChecks } from '../rules/engine/run-checks';
import { contextOf } from './check-context';
import { reasonUnchecked, summarize, type Summary } from './outcome';
import { partFindings, type IgnoredFinding, type SetAside } from './set-aside';

/** Reports name no more cells of one finding by what they are called. */
export const NAMED_CELLS = 3;

export interface CheckedTable {
  readonly table: PerformanceTable;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** What the first cells of its findings are called on this form; cells without a name are left out. */
  readonly labels: ReadonlyMap<string, CellLabel>;
  /** Findings that somebody has set aside; they are not in `findings` and do not count. */
  readonly ignored: readonly IgnoredFinding[];
}

/** The choice: a profile instead of the one picked from the sheet, and what unit and user changed about it. */
export interface CheckOptions extends ProfileChoice {
  /** The projects of the whole workbook; without them tables are not compared. */
  readonly projects?: readonly ProjectRef[];
  readonly checks?: readonly Check[];
  /** What was set aside in this workbook. */
  readonly setAside?: readonly SetAside[];
}

export interface LocatedTable {
  readonly table: PerformanceTable;
  readonly sheet: SheetSnapshot;
}

export function checkTable(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  options: CheckOptions = {},
): CheckedTable {
  const [checked] = checkTables([{ table, sheet }], options);
  if (checked === undefined) throw new Error('a table gives a result');
  return checked;
}

/** One result for each table, in their order. */
export function checkTables(
  tables: readonly LocatedTable[],
  options: CheckOptions = {},
): CheckedTable[] {
  const judged = tables.map(({ table, sheet }) => ({
    context: contextOf(table, profileFor(table, sheet, options), sheet, options.projects),
    reason: reasonUnchecked(table),
  }));
  const filled = judged.filter(({ reason }) => !silencesChecks(reason));
  const contexts = filled.map(({ context }) => context);
  const found = runChecks(options.checks ?? CHECKS, contexts);
  const findings = new Map(contexts.map((context, at) => [context, found[at] ?? []]));
  return judged.map(({ context, reason }) =>
    checkedFrom(context, findings.get(context) ?? [], reason, options),
  );
}

/**
 * That a form which nobody has filled lacks everything is no mistake of anybody's; where a result is missing, no sum and no
 * comparison that it belongs to can be trusted.
 */
function silencesChecks(reason: ReturnType<typeof reasonUnchecked>): boolean {
  return reason?.code === 'blank' || reason?.code === 'uncalculated';
}

function checkedFrom(
  context: TableContext,
  found: readonly Finding[],
  reason: ReturnType<typeof reasonUnchecked>,
  { setAside = [] }: CheckOptions,
): CheckedTable {
  const { table, profile, sheet } = context;
  const { findings: open, ignored } = partFindings(found, setAside, sheet);
  const findings = withMain(open);
  const labels = labelsOf(
    context,
    findings.flatMap(({ cells }) => cells.slice(0, NAMED_CELLS)),
  );
  return { table, profile, findings, summary: summarize(findings, reason), labels, ignored };
}
