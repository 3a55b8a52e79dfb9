/** Runs checks over tables: order, suppression, merging; a check that throws silences nobody. */
import type { TableKind } from '../../domain/performance-table';
import { parseCell } from '../../grid/address';
import { ownReading } from '../../policy/documents';
import { worstFirst } from '../../domain/severity';
import { inQuotes } from '../../domain/text';
import type { Check, CheckContext, Report, TableContext } from './check';
import { fact } from '../facts/fact';
import type { Finding } from './finding';
import { keysOf, mergedKey } from './finding-key';
import type { Fix } from './fix';
import { topicOf, withMatters, type Placed, type Topic } from './matter';
import { fixOf } from './propose-fix';
import { optionsOf, proseWith } from './options';

const DEFAULT_KINDS: readonly TableKind[] = ['target', 'self-evaluation'];

/** Rule id of the finding that reports a defect of ours, not of the table. */
export const INTERNAL_ERROR = 'X00';

interface Keyed extends Report {
  readonly key: string;
}

/**
 * Findings of each table, by severity, then by position of the first cell, then by rule. The same table and profile give
 * the same findings in the same order everywhere. Check by check, so that the code of a check stays warm while it goes
 * through the tables.
 */
export function runChecks(
  checks: readonly Check[],
  contexts: readonly TableContext[],
): Finding[][] {
  const reported = contexts.map(() => new Map<Check, readonly Keyed[] | Error>());
  for (const check of checks) {
    contexts.forEach((context, at) => {
      if (!isActive(check, context)) return;
      const reports = reportsOf(check, context);
      if (reports instanceof Error || reports.length > 0) reported[at]?.set(check, reports);
    });
  }
  return contexts.map((context, at) => findingsOf(context, reported[at] ?? new Map()));
}

function isActive(check: Check, { table, profile }: TableContext): boolean {
  const kinds = check.appliesTo ?? DEFAULT_KINDS;
  if (!kinds.includes(table.kind) || profile.off.includes(check.id)) return false;
  return check.offByDefault !== true || profile.on?.includes(check.id) === true;
}

/** Most checks have no thresholds: they share what they look at. */
const plainContext = fact((table: TableContext): CheckContext => ({ ...table, options: {} }));

function contextFor(check: Check, table: TableContext): CheckContext {
  const plain = plainContext(table);
  return check.options === undefined
    ? plain
    : { ...plain, options: optionsOf(check, table.profile) };
}

const NOTHING: readonly Keyed[] = [];

/** What one check says of a table by itself, each report with its key; an error where it throws. */
export function reportsOf(check: Check, table: TableContext): readonly Keyed[] | Error {
  try {
    const context = contextFor(check, table);
    const reports = [...check.check(context)];
    // Nine times of ten: nothing to name.
    if (reports.length === 0) return NOTHING;
    const keys = keysOf(check, context, reports);
    return reports.map((report, at) => ({ ...report, key: keys[at] ?? '' }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function findingsOf(
  context: TableContext,
  reported: ReadonlyMap<Check, readonly Keyed[] | Error>,
): Finding[] {
  const spoken = new Map<string, ReadonlySet<string>>();
  for (const [{ id }, reports] of reported) {
    if (reports instanceof Error) continue;
    spoken.set(id, new Set(reports.map(({ cells }) => cells[0])));
  }
  const findings: Placed[] = [];
  for (const [check, reports] of reported) {
    if (reports instanceof Error) {
      findings.push(checkFailed(check, context, reports));
      continue;
    }
    const stronger = (check.yieldsTo ?? []).flatMap((id) => spoken.get(id) ?? []);
    const kept = reports.filter(({ cells }) => !stronger.some((other) => other.has(cells[0])));
    for (const group of merged(check, context, kept))
      findings.push(...toFindings(check, context, group));
  }
  return withMatters(sorted(findings));
}

/** Each report by itself, or all of them where the check makes many into one. */
function merged(
  check: Check,
  { profile }: TableContext,
  reports: readonly Keyed[],
): readonly (readonly Keyed[])[] {
  const from = Number(optionsOf(check, profile)['merged']);
  const isMerged = check.aggregate !== undefined && reports.length >= from;
  return isMerged ? [reports] : reports.map((report) => [report]);
}

function toFindings(check: Check, context: TableContext, reports: readonly Keyed[]): Placed[] {
  const [first] = reports;
  if (first === undefined) return [];
  const whole = contextFor(check, context);
  const { options } = whole;
  const isMerged = reports.length > 1;
  const severities = reports.map(({ severity }) => severity ?? check.severity);
  const [worst = check.severity] = severities.sort(worstFirst);
  const finding: Placed = {
    key: isMerged ? mergedKey(check) : first.key,
    rule: check.id,
    name: check.name,
    category: check.category,
    // What a profile says of a check is said of all its cases.
    severity: context.profile.severities[check.id] ?? worst,
    topic: topicOf(check, whole, reports),
    cells: isMerged ? [...new Set(reports.flatMap(({ cells }) => cells))] : first.cells,
    message: isMerged && check.aggregate ? check.aggregate.message(reports) : first.message,
    advice: first.advice ?? proseWith(check.advice, options),
    citations: check.citations,
    fix: null,
  };
  const fix = tryFix(check, whole, reports);
  return fix instanceof Error ? [finding, fixFailed(finding, fix)] : [{ ...finding, fix }];
}

/** A fix that throws costs nobody the finding; that it failed is said, as with a check. */
function tryFix(
  check: Check,
  context: CheckContext,
  reports: readonly Report[],
): Fix | null | Error {
  try {
    return fixOf(check, context, reports);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const OURS = {
  rule: INTERNAL_ERROR,
  name: 'internal-error',
  severity: 'info',
  fix: null,
  citations: [ownReading('本工具内部提示')],
} as const;

function ours(of: string): Topic {
  return { matter: `${INTERNAL_ERROR}:${of}`, ofIndicator: false };
}

function checkFailed(check: Check, { table }: TableContext, error: Error): Placed {
  return {
    ...OURS,
    key: `${INTERNAL_ERROR}:${check.id}`,
    topic: ours(check.id),
    category: check.category,
    cells: [table.range.split(':')[0] ?? 'A1'],
    message: `检查项 ${check.id}${inQuotes(check.title)}运行出错，本表未作此项检查（${error.message}）。`,
    advice: '其他检查不受影响；请把本文件和这条提示反馈给我们。',
  };
}

function fixFailed({ rule, key, category, cells }: Placed, error: Error): Placed {
  return {
    ...OURS,
    ...{ key: `${INTERNAL_ERROR}:${key}`, topic: ours(key), category, cells },
    message: `检查项 ${rule} 的修正没有算出来（${error.message}），请自行修改。`,
    advice: '检查结果不受影响；请把本文件和这条提示反馈给我们。',
  };
}

function sorted(findings: readonly Placed[]): Placed[] {
  const keyed = findings.map((finding) => {
    const place = parseCell(finding.cells[0] ?? '') ?? { row: 0, column: 0 };
    return { finding, place };
  });
  keyed.sort(
    (a, b) =>
      worstFirst(a.finding.severity, b.finding.severity) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0),
  );
  return keyed.map((entry) => entry.finding);
}
