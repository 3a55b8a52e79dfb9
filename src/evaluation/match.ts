/** Reported findings of a table against the audited ones: the same rule, and at least one cell in common. */
import type { Severity } from '../domain/severity';
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

function meet(a: Place, b: Place): boolean {
  return a.rule === b.rule && a.cells.some((cell) => b.cells.includes(cell));
}

export function matchFindings(audit: Audit, reported: readonly Reported[]): Match {
  const { findings: audited, silent } = audit;
  const isRight = (one: Reported): boolean => audited.some((other) => meet(one, other));
  const isFound = (one: AuditedFinding): boolean => reported.some((other) => meet(one, other));
  return {
    right: reported.filter(isRight),
    wrong: reported.filter((one) => !isRight(one)),
    found: audited.filter(isFound),
    missed: audited.filter((one) => !isFound(one)),
    violated: silent.flatMap((place) =>
      reported.filter((one) => meet(one, place)).map((one) => ({ silent: place, reported: one })),
    ),
    otherSeverity: audited.flatMap((one) => {
      const [first, ...rest] = reported.filter((other) => meet(one, other));
      if (first === undefined) return [];
      const agrees = [first, ...rest].some(({ severity }) => severity === one.severity);
      return agrees ? [] : [{ audited: one, reported: first.severity }];
    }),
  };
}
