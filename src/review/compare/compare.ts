/** The second round: the tables of a new submission against those of an earlier one. */
import { inQuotes } from '../../domain/text';
import { findProfile } from '../../regions/profiles';
import { compareContents, type Change } from './compare-contents';
import { allNew, compareFindings, countsOf, type ComparedFinding } from './compare-findings';
import type { ComparedTable } from './compared-table';
import { matchIndicators } from './match-indicators';
import { matchTables, type AmbiguousTables, type MatchedBy, type TableMatch } from './match-tables';
import type { PartKind } from './parts';

/** 有变动, 仅写法, 无. */
export type Changed = 'content' | 'writing' | 'none';

export interface ComparedPair {
  /** Null of a table that is new. */
  readonly old: ComparedTable | null;
  /** Null of a table that was not submitted again. */
  readonly now: ComparedTable | null;
  readonly by: MatchedBy | 'added' | 'dropped';
  /** 同名; 改名：“旧”→“新”; 同一位置; 新增; 未再报送. */
  readonly how: string;
  /** What was found of a table that was not submitted again is not answered: none. */
  readonly findings: readonly ComparedFinding[];
  readonly changes: readonly Change[];
  readonly goal: Changed;
  readonly funds: Changed;
  /** What has to be known to read the rest. */
  readonly notes: readonly string[];
}

export interface Comparison {
  /** In the order of the new side; those not submitted again stand at the end. */
  readonly pairs: readonly ComparedPair[];
  readonly ambiguous: readonly AmbiguousTables[];
}

export function compareTables(
  olds: readonly ComparedTable[],
  nows: readonly ComparedTable[],
): Comparison {
  const { matches, added, dropped, ambiguous } = matchTables(olds, nows);
  const pairs = new Map<ComparedTable, ComparedPair>([
    ...matches.map((match) => [match.now, comparePair(match)] as const),
    ...added.map((now) => [now, onlyNow(now)] as const),
  ]);
  return {
    pairs: [...nows.flatMap((now) => pairs.get(now) ?? []), ...dropped.map(onlyOld)],
    ambiguous,
  };
}

function comparePair({ old, now, by, how }: TableMatch): ComparedPair {
  const indicators = matchIndicators(old.indicators, now.indicators);
  const changes = compareContents(old, now, indicators);
  return {
    ...{ old, now, by, how, changes },
    findings: compareFindings(old, now, indicators),
    goal: changedIn(changes, 'goal'),
    funds: changedIn(changes, 'funds'),
    notes: notesOf(old, now),
  };
}

const NOTHING = { changes: [], goal: 'none', funds: 'none' } as const;

function onlyNow(now: ComparedTable): ComparedPair {
  const findings = allNew(now);
  return { old: null, now, by: 'added', how: '新增', findings, ...NOTHING, notes: reasonOf(now) };
}

function onlyOld(old: ComparedTable): ComparedPair {
  return { old, now: null, by: 'dropped', how: '未再报送', findings: [], ...NOTHING, notes: [] };
}

function changedIn(changes: readonly Change[], part: PartKind): Changed {
  const kinds = new Set(changes.filter((change) => change.part === part).map(({ kind }) => kind));
  return kinds.has('content') ? 'content' : kinds.has('writing') ? 'writing' : 'none';
}

function notesOf(old: ComparedTable, now: ComparedTable): string[] {
  const profiles = [old, now].map(({ profile }) => inQuotes(findProfile(profile)?.name ?? profile));
  return [
    ...reasonOf(now),
    ...(old.verdict === 'unchecked' && now.verdict !== 'unchecked'
      ? ['上次无法判断，本次查出的问题都列为新出现。']
      : []),
    ...(old.profile === now.profile
      ? []
      : [`两次按不同的规定检查：上次${profiles.join('，本次')}；有的问题可能因此出现或消失。`]),
  ];
}

/** 无法判断, in the table's own sentence. */
function reasonOf({ reason }: ComparedTable): string[] {
  return reason === null ? [] : [`本次无法判断：${reason.message}`];
}

export interface ComparisonTotals {
  readonly compared: number;
  readonly added: number;
  readonly dropped: number;
  /** New tables of which nothing tells which old one they are. */
  readonly ambiguous: number;
  readonly findings: ReturnType<typeof countsOf>;
  /** Pairs whose goal or funds say something else. */
  readonly changed: number;
}

export function totalsOf({ pairs, ambiguous }: Comparison): ComparisonTotals {
  const count = (by: ComparedPair['by']): number => pairs.filter((pair) => pair.by === by).length;
  const [added, dropped] = [count('added'), count('dropped')];
  return {
    compared: pairs.length - added - dropped,
    ...{ added, dropped },
    ambiguous: ambiguous.reduce((sum, { nows }) => sum + nows.length, 0),
    findings: countsOf(pairs.flatMap(({ findings }) => findings)),
    changed: pairs.filter(({ goal, funds }) => goal === 'content' || funds === 'content').length,
  };
}
