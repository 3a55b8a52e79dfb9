/** What can be said of a checked table: its verdict, or why there is none. */
import type { Field } from '../domain/located';
import type { PerformanceTable } from '../domain/performance-table';
import type { Value } from '../domain/value/value';
import type { Finding } from '../rules/engine/finding';
import { toDoOf } from './to-do';

/** pass 未发现问题, revise 建议完善, fail 须修改后重报, unchecked 无法判断. */
export type Verdict = 'pass' | 'revise' | 'fail' | 'unchecked';

/**
 * Why nothing can be said: a form that nobody has filled, one without indicators, one with indicators under heads that
 * the reader does not know, a form of another kind, one with formulas that were never calculated.
 */
export type UncheckedCode =
  'blank' | 'no-indicators' | 'unknown-heads' | 'other-form' | 'uncalculated';

export interface UncheckedReason {
  readonly code: UncheckedCode;
  /** One sentence for the user: what, and what to do. */
  readonly message: string;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many indicators, fields and causes the findings are about. */
  readonly matters: number;
  readonly verdict: Verdict;
  /** Null unless the verdict is unchecked. */
  readonly reason: UncheckedReason | null;
}

export function summarize(
  findings: readonly Finding[],
  reason: UncheckedReason | null = null,
): Summary {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const matters = new Set(findings.map(({ matter }) => matter)).size;
  return { ...counts, matters, verdict: reason === null ? verdictOf(counts) : 'unchecked', reason };
}

/** Of findings alone. */
export function verdictOf({ errors, warnings }: Pick<Summary, 'errors' | 'warnings'>): Verdict {
  return errors > 0 ? 'fail' : warnings > 0 ? 'revise' : 'pass';
}

/** 待填写, with how much there is to do. */
function blankReason(table: PerformanceTable): UncheckedReason {
  const count = toDoOf(table).reduce((sum, part) => sum + part.count, 0);
  return {
    code: 'blank',
    message: `待填写：项目名称、资金、总体目标和绩效指标都还没有填写，还有${count}项待填；填写之后再检查。`,
  };
}

/** What was read decides, not what was found: of a table that was not read, finding nothing says nothing. */
export function reasonUnchecked(table: PerformanceTable): UncheckedReason | null {
  const said = (code: Exclude<UncheckedCode, 'blank'>): UncheckedReason | null => {
    const notice = table.notices.find((each) => each.code === code);
    return notice === undefined ? null : { code, message: notice.message };
  };
  if (table.kind === 'other') return said('other-form');
  if (isBlankForm(table)) return blankReason(table);
  return said('uncalculated') ?? said('unknown-heads') ?? said('no-indicators');
}

/** Why no total can be given: as above, but of formulas without a result only those that an indicator is scored by count. */
export function reasonUnscored(table: PerformanceTable): UncheckedReason | null {
  const reason = reasonUnchecked(table);
  if (reason?.code !== 'uncalculated') return reason;
  const open = new Set(openCells(table));
  const isOpen = table.indicators.some(({ cells }) =>
    Object.entries(cells).some(
      ([role, cell]) => role !== 'score' && role !== 'deviation' && open.has(cell),
    ),
  );
  return isOpen ? reason : null;
}

function openCells({ notices }: PerformanceTable): string[] {
  return notices.flatMap(({ code, cells }) => (code === 'uncalculated' ? cells : []));
}

/** Level words, ordinals, hints and the unit's own name may be printed on a form that nobody has filled. */
function isBlankForm(table: PerformanceTable): boolean {
  const { fields, funds, goals, indicators, notices } = table;
  const { projectName, leader } = fields;
  const { total, fiscal, carryOver, other } = funds;
  const open = new Set(openCells(table));
  const filled: readonly (Field | null)[] = [
    ...[projectName, leader, goals.annual, goals.overall],
    ...[total, fiscal, carryOver, other],
  ];
  return (
    filled.every((field) => field?.value == null) &&
    !notices.some(({ code }) => code === 'unknown-heads' || code === 'unplaced-row') &&
    !filled.some((field) => field !== null && open.has(field.cell)) &&
    indicators.every(
      ({ name, target, lastYear, actual, cells }) =>
        name === null &&
        !open.has(cells.level3 ?? '') &&
        [target, lastYear, actual].every(isUnfilled),
    )
  );
}

function isUnfilled(value: Value | null): boolean {
  return value === null || value.kind === 'empty' || value.kind === 'placeholder';
}
