/** What became of each finding: by its key, with the indicator that it is about as that is called now. */
import { worstFirst } from '../../domain/severity';
import { INTERNAL_ERROR } from '../../rules/engine/run-checks';
import type { ComparedTable, TableFinding } from './compared-table';
import type { IndicatorMatches } from './match-indicators';

/** 再次出现, 新出现, 仍然存在, 无法判断, 不采纳, 已改正: in the order in which they are listed. */
export const FINDING_STATES = ['back', 'new', 'still', 'unjudged', 'set-aside', 'fixed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export interface ComparedFinding {
  readonly state: FindingState;
  /** The finding of each side; null where that side has none. */
  readonly old: TableFinding | null;
  readonly now: TableFinding | null;
  /** The indicator's name: of the new side where it is there, else of the old one; null for what is about none. */
  readonly indicator: string | null;
  /** Of 已改正: the indicator was removed; of 新出现: it was added. */
  readonly because: 'indicator-removed' | 'indicator-added' | null;
}

type FindingCounts = Readonly<Record<FindingState, number>>;

export function countsOf(findings: readonly ComparedFinding[]): FindingCounts {
  const counts = { back: 0, new: 0, still: 0, unjudged: 0, 'set-aside': 0, fixed: 0 };
  for (const { state } of findings) counts[state]++;
  return counts;
}

export function compareFindings(
  old: ComparedTable,
  now: ComparedTable,
  matches: IndicatorMatches,
): ComparedFinding[] {
  const called = (finding: TableFinding): string => identityNow(finding, matches);
  const open = new Pool(old.findings, called);
  const ignored = new Pool(old.ignored, called);
  const added = new Set(matches.added);
  const nameNow = ({ about }: TableFinding): string | null => nameIn(now, about);
  const found: ComparedFinding[] = [
    ...now.ignored.map((finding): ComparedFinding => {
      const before = open.take(finding) ?? ignored.take(finding);
      const indicator = nameNow(finding);
      return { state: 'set-aside', old: before, now: finding, indicator, because: null };
    }),
    ...now.findings.map((finding): ComparedFinding => {
      const still = open.take(finding);
      const back = still === null ? ignored.take(finding) : null;
      const state = still !== null ? 'still' : back !== null ? 'back' : 'new';
      const isAdded = finding.about !== null && added.has(finding.about.indicator);
      return {
        ...{ state, old: still ?? back, now: finding, indicator: nameNow(finding) },
        because: state === 'new' && isAdded ? 'indicator-added' : null,
      };
    }),
    ...open.left().map((finding): ComparedFinding => {
      const { about } = finding;
      const at = about === null ? null : (matches.nowOf[about.indicator] ?? null);
      const isRemoved = about !== null && at === null;
      return {
        ...{ state: isUnjudged(finding, now) ? 'unjudged' : 'fixed', old: finding, now: null },
        indicator: at === null ? nameIn(old, about) : (now.indicators[at]?.shown ?? null),
        because: isRemoved && !isUnjudged(finding, now) ? 'indicator-removed' : null,
      };
    }),
  ];
  return inOrder(found);
}

/** All that a table without a counterpart has. */
export function allNew(now: ComparedTable): ComparedFinding[] {
  const found = now.findings.map((finding): ComparedFinding => ({
    ...{ state: 'new', old: null, now: finding, indicator: nameIn(now, finding.about) },
    because: null,
  }));
  return inOrder(found);
}

function inOrder(findings: readonly ComparedFinding[]): ComparedFinding[] {
  return [...findings].sort(
    (a, b) =>
      FINDING_STATES.indexOf(a.state) - FINDING_STATES.indexOf(b.state) ||
      worstFirst(severityOf(a), severityOf(b)),
  );
}

/** As the new side has it, where it has it. */
export function shownOf({ old, now }: Pick<ComparedFinding, 'old' | 'now'>): TableFinding {
  const shown = now ?? old;
  if (shown === null) throw new Error('a compared finding is of one side at least');
  return shown;
}

function severityOf(finding: ComparedFinding): TableFinding['severity'] {
  return shownOf(finding).severity;
}

function nameIn({ indicators }: ComparedTable, about: TableFinding['about']): string | null {
  if (about === null) return null;
  return indicators[about.indicator]?.shown ?? null;
}

/** Of a table that was not judged, and of a check that failed on it, that nothing was found says nothing. */
function isUnjudged({ rule }: TableFinding, now: ComparedTable): boolean {
  return (
    now.verdict === 'unchecked' ||
    now.findings.some(
      (finding) => finding.rule === INTERNAL_ERROR && finding.key === `${INTERNAL_ERROR}:${rule}`,
    )
  );
}

/** The old findings that no new one has taken. */
class Pool {
  readonly #byIdentity = new Map<string, TableFinding[]>();

  constructor(findings: readonly TableFinding[], called: (finding: TableFinding) => string) {
    for (const finding of findings) {
      const identity = called(finding);
      const known = this.#byIdentity.get(identity);
      if (known === undefined) this.#byIdentity.set(identity, [finding]);
      else known.push(finding);
    }
  }

  take(now: TableFinding): TableFinding | null {
    const byKey = this.#byIdentity.get(identityOf(now))?.shift();
    return byKey ?? this.#byIdentity.get(withoutKey(now))?.shift() ?? null;
  }

  left(): TableFinding[] {
    return [...this.#byIdentity.values()].flat();
  }
}

/** Of a finding of the new side. */
function identityOf(finding: TableFinding): string {
  const { key, about } = finding;
  if (key === null) return withoutKey(finding);
  return about === null ? `key ${key}` : identityAbout(about, about.indicator);
}

/** Of one of the old side, as the new side calls the indicator; what is about one that was removed is like nothing there. */
function identityNow(finding: TableFinding, { nowOf }: IndicatorMatches): string {
  const { key, about } = finding;
  if (key === null) return withoutKey(finding);
  if (about === null) return `key ${key}`;
  const now = nowOf[about.indicator] ?? null;
  return now === null ? `removed ${key}` : identityAbout(about, now);
}

function identityAbout(
  { before, after }: NonNullable<TableFinding['about']>,
  indicator: number,
): string {
  return `indicator ${indicator} ${before}${after}`;
}

/** What old reports have of a finding that was set aside. */
function withoutKey({ rule, message }: TableFinding): string {
  return `said ${rule} ${message}`;
}
