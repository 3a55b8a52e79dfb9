/** Runs checks over one table: order, suppression, aggregation; a check that throws silences nobody. */
import type { TableKind } from '../domain/performance-table';
import { parseCell } from '../grid/address';
import { filing } from '../policy/documents';
import type { Severity } from '../policy/profile';
import type { Check, CheckContext, Report } from './check';
import type { Finding } from './finding';

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const DEFAULT_KINDS: readonly TableKind[] = ['target', 'self-evaluation'];

/** Rule id of the finding that reports a defect of ours, not of the table. */
export const INTERNAL_ERROR = 'X00';

/**
 * Findings of a table, by severity, then by position of the first cell, then by rule. The same table and
 * profile give the same findings in the same order everywhere.
 */
export function runChecks(checks: readonly Check[], context: CheckContext): Finding[] {
  const reported = new Map<Check, readonly Report[] | Error>();
  const spoken = new Map<string, Set<string>>();
  for (const check of checks) {
    if (!isActive(check, context)) continue;
    const reports = collect(check, context);
    if (reports instanceof Error) reported.set(check, reports);
    else if (reports.length > 0) {
      reported.set(check, reports);
      spoken.set(check.id, new Set(reports.map((report) => report.cells[0])));
    }
  }
  const findings: Finding[] = [];
  for (const [check, reports] of reported) {
    if (reports instanceof Error) {
      findings.push(internalError(check, context, reports));
      continue;
    }
    const stronger = (check.yieldsTo ?? []).flatMap((id) => spoken.get(id) ?? []);
    const kept = reports.filter(({ cells }) => !stronger.some((other) => other.has(cells[0])));
    for (const report of aggregate(check, kept)) findings.push(toFinding(check, context, report));
  }
  return sortFindings(findings);
}

function isActive(check: Check, { table, profile }: CheckContext): boolean {
  const kinds = check.appliesTo ?? DEFAULT_KINDS;
  return kinds.includes(table.kind) && !profile.off.includes(check.id);
}

function collect(check: Check, context: CheckContext): Report[] | Error {
  try {
    return [...check.check(context)];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function aggregate(check: Check, reports: readonly Report[]): readonly Report[] {
  const rule = check.aggregate;
  if (rule === undefined || reports.length < rule.from) return reports;
  const cells = [...new Set(reports.flatMap((report) => report.cells))];
  const [first, ...rest] = cells;
  if (first === undefined) return reports;
  const severity = reports
    .map((report) => report.severity ?? check.severity)
    .reduce((worst, next) => (SEVERITY_ORDER[next] < SEVERITY_ORDER[worst] ? next : worst));
  const differs = severity !== check.severity;
  return [
    {
      ...reports[0],
      ...(differs ? { severity } : {}),
      cells: [first, ...rest],
      message: rule.message(reports),
    },
  ];
}

function toFinding(check: Check, context: CheckContext, report: Report): Finding {
  return {
    rule: check.id,
    name: check.name,
    category: check.category,
    // What a profile says of a check is said of all its cases.
    severity: context.profile.severities[check.id] ?? report.severity ?? check.severity,
    cells: report.cells,
    message: report.message,
    advice: report.advice ?? check.advice,
    citations: check.citations,
  };
}

function internalError(check: Check, context: CheckContext, error: Error): Finding {
  return {
    rule: INTERNAL_ERROR,
    name: 'internal-error',
    category: check.category,
    severity: 'info',
    cells: [context.table.range.split(':')[0] ?? 'A1'],
    message: `检查项 ${check.id}“${check.title}”运行出错，本表未作此项检查（${error.message}）。`,
    advice: '其他检查不受影响；请把本文件和这条提示反馈给我们。',
    citations: [filing('本工具内部提示')],
  };
}

function sortFindings(findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => {
    const place = parseCell(finding.cells[0] ?? '') ?? { row: 0, column: 0 };
    return { finding, place };
  });
  keyed.sort(
    (a, b) =>
      SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0),
  );
  return keyed.map((entry) => entry.finding);
}
