/**
 * Reported findings of a table against the audited ones: at least one cell in common, and the same rule or one that speaks
 * in its place (yieldsTo): of one drop below last year only the first of three checks is reported.
 */
import type { Severity } from '../domain/severity';
import { CHECKS } from '../rules/engine/catalogue';
import type { Finding } from '../rules/engine/finding';
import type { Audit, AuditedFinding, SilentPlace } from './audit';

export type Reported = Pick<Finding, 'rule' | 'severity' | 'cells' | 'message'>;

interface Place {
  readonly rule: string;
  readonly cells: readonly string[];
}

export interface Violation {
  readonly silent: SilentPlace;
  readonly reported: Reported;
}

export interface OtherSeverity {
  readonly audited: AuditedFinding;
  readonly reported: Severity;
}

export interface Match {
  /** Reported and audited, whether certain or a judgement. */
  readonly right: readonly Reported[];
  /** Reported, and no auditor has said so. */
  readonly wrong: readonly Reported[];
  readonly found: readonly AuditedFinding[];
  readonly missed: readonly AuditedFinding[];
  readonly violated: readonly Violation[];
  /** Found, but only milder or harder than audited. */
  readonly otherSeverity: readonly OtherSeverity[];
}

function share(a: Place, b: Place): boolean {
  return a.cells.some((cell) => b.cells.includes(cell));
}

function answers(reported: Place, audited: Place): boolean {
  return (
    share(reported, audited) &&
    (reported.rule === audited.rule || yieldsTo(audited.rule).includes(reported.rule))
  );
}

function yieldsTo(rule: string): readonly string[] {
  return CHECKS.find(({ id }) => id === rule)?.yieldsTo ?? [];
}

export function matchFindings(audit: Audit, reported: readonly Reported[]): Match {
  const { findings: audited, silent } = audit;
  const isRight = (one: Reported): boolean => audited.some((other) => answers(one, other));
  const isFound = (one: AuditedFinding): boolean => reported.some((other) => answers(other, one));
  return {
    right: reported.filter(isRight),
    wrong: reported.filter((one) => !isRight(one)),
    found: audited.filter(isFound),
    missed: audited.filter((one) => !isFound(one)),
    violated: silent.flatMap((place) =>
      reported
        .filter((one) => one.rule === place.rule && share(one, place))
        .map((one) => ({ silent: place, reported: one })),
    ),
    otherSeverity: audited.flatMap((one) => {
      const [first, ...rest] = reported.filter((other) => answers(other, one));
      if (first === undefined) return [];
      const agrees = [first, ...rest].some(({ severity }) => severity === one.severity);
      return agrees ? [] : [{ audited: one, reported: first.severity }];
    }),
  };
}
