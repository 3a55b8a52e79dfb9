/** Which findings belong together: those of one indicator, of one part of the form, of one cause. People read them as one. */
import { groupBy } from '../../domain/group-by';
import type { Check, CheckContext, Report } from './check';
import type { Finding } from './finding';
import { subjectOf } from './finding-key';

/** Parts of the form whose findings are one matter, whichever check they are from. */
export type Cause =
  | 'goal'
  | 'funds'
  | 'weights'
  /** Which indicators there should be. */
  | 'structure'
  | 'levels'
  | 'column:basis'
  | 'column:evidence'
  | 'column:lastYear'
  | 'column:scoringRule'
  /** How things are written, not what they say. */
  | 'writing';

const FUNDS: ReadonlySet<string> = new Set(['total', 'fiscal', 'carryOver', 'other']);

/** What a finding is about before it is seen beside the others. */
export interface Topic {
  readonly matter: string;
  /** Of one indicator: with those of the same check about others it may make one cause. */
  readonly ofIndicator: boolean;
}

/** The cause that the check names, else the part, the column of many rows, or the indicator that the cell belongs to. */
export function topicOf(
  check: Pick<Check, 'name' | 'matter'>,
  context: CheckContext,
  reports: readonly Report[],
): Topic {
  const [report] = reports;
  if (check.matter !== undefined) return { matter: check.matter, ofIndicator: false };
  if (report === undefined) return { matter: check.name, ofIndicator: false };
  const { role, of, ofIndicator } = subjectOf(context, report.cells[0]);
  if (FUNDS.has(role)) return { matter: 'funds', ofIndicator: false };
  if (reports.length === 1) return { matter: of ?? role, ofIndicator };
  return { matter: ofIndicator ? `column:${role}` : check.name, ofIndicator: false };
}

/** A finding that still looks for its place among the others. */
export type Placed = Omit<Finding, 'matter' | 'main'> & { readonly topic: Topic };

/**
 * Gives each finding its matter, in as few as there can be: all of one indicator, or all that one check says of several
 * indicators, the larger of the two first. The order of the findings stays.
 */
export function withMatters(placed: readonly Placed[]): Finding[] {
  const matters = new Map<Placed, string>();
  let open = placed.filter(({ topic }) => topic.ofIndicator);
  while (open.length > 0) {
    const [name, group] = largestGroup(open);
    for (const finding of group) matters.set(finding, name);
    open = open.filter((finding) => !matters.has(finding));
  }
  return withMain(
    placed.map((each) => {
      const { topic, ...finding } = each;
      return { ...finding, matter: matters.get(each) ?? topic.matter };
    }),
  );
}

/** Of the same size: that of the indicator. */
function largestGroup(findings: readonly Placed[]): readonly [matter: string, Placed[]] {
  const groups = [
    ...groupBy(findings, ({ topic }) => topic.matter),
    ...groupBy(findings, ({ name }) => name),
  ];
  return groups.reduce((best, group) => (group[1].length > best[1].length ? group : best));
}

/** The first finding of each matter speaks for it. */
export function withMain(findings: readonly Omit<Finding, 'main'>[]): Finding[] {
  const seen = new Set<string>();
  return findings.map((finding) => {
    const main = !seen.has(finding.matter);
    seen.add(finding.matter);
    return { ...finding, main };
  });
}
