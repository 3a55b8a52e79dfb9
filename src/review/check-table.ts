/** One table, checked: profile, findings, verdict. */
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { profileFor } from '../policy/detect-profile';
import type { Profile } from '../policy/profile';
import type { ProfileChoice } from '../policy/unit-profile';
import type { Fix } from '../fixes/fix';
import { proposeFix } from '../fixes/propose-fix';
import { filing } from '../policy/documents';
import { CHECKS } from '../rules/catalogue';
import type { Check, CheckContext, ProjectRef } from '../rules/check';
import type { Finding } from '../rules/finding';
import { INTERNAL_ERROR, runChecks } from '../rules/run-checks';
import { contextOf } from './check-context';
import { reasonUnchecked, summarize, type Summary } from './outcome';
import { partFindings, type IgnoredFinding, type SetAside } from './set-aside';

export interface CheckedFinding extends Finding {
  /** Null where nothing can be mended for the user. */
  readonly fix: Fix | null;
}

export interface CheckedTable {
  readonly table: PerformanceTable;
  readonly profile: Profile;
  readonly findings: readonly CheckedFinding[];
  readonly summary: Summary;
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

export function checkTable(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  options: CheckOptions = {},
): CheckedTable {
  const profile = profileFor(table, options);
  const reason = reasonUnchecked(table);
  // That a form which nobody has filled lacks everything is no mistake of anybody's.
  if (reason?.code === 'blank') {
    return { table, profile, findings: [], summary: summarize([], reason), ignored: [] };
  }
  const context = contextOf(table, profile, sheet, options.projects);
  const found = runChecks(options.checks ?? CHECKS, context);
  const { findings: open, ignored } = partFindings(found, options.setAside ?? [], sheet);
  const findings = open.flatMap((finding) => withFix(context, finding));
  return { table, profile, findings, summary: summarize(findings, reason), ignored };
}

/** A fix that throws costs nobody the finding; that it failed is said, as with a check. */
function withFix(context: CheckContext, finding: Finding): CheckedFinding[] {
  try {
    return [{ ...finding, fix: proposeFix(context, finding) }];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failed: CheckedFinding = {
      ...{ rule: INTERNAL_ERROR, name: 'internal-error', category: finding.category },
      ...{ severity: 'info', cells: finding.cells, fix: null },
      message: `检查项 ${finding.rule} 的修正没有算出来（${reason}），请自行修改。`,
      advice: '检查结果不受影响；请把本文件和这条提示反馈给我们。',
      citations: [filing('本工具内部提示')],
    };
    return [{ ...finding, fix: null }, failed];
  }
}
