/** Which indicator of the new table is which of the old one: by name, then by likeness and by what stands beside it. */
import { groupBy } from '../../domain/group-by';
import { compact, likeness, pairsIn } from '../../domain/text';
import { alikePairs } from './alike';
import type { ComparedIndicator } from './compared-table';

/** Names so much alike are one indicator that was renamed. */
const ALIKE = 0.5;
/** So much is enough where the rows above and below are the same. */
const ALIKE_IN_PLACE = 0.25;

export interface IndicatorMatches {
  /** The place of its counterpart for each old indicator; null where it was removed. */
  readonly nowOf: readonly (number | null)[];
  /** New places without a counterpart. */
  readonly added: readonly number[];
}

export function matchIndicators(
  olds: readonly ComparedIndicator[],
  nows: readonly ComparedIndicator[],
): IndicatorMatches {
  const matches = new Matches(olds.length, nows.length);
  for (const keyOf of [exactKey, placeKey, nameKey]) matchByKey(matches, olds, nows, keyOf);
  matchRenamed(matches, olds, nows);
  matchInPlace(matches, olds, nows);
  return matches;
}

class Matches implements IndicatorMatches {
  readonly nowOf: (number | null)[];
  private readonly oldOf: (number | null)[];

  constructor(olds: number, nows: number) {
    this.nowOf = Array.from({ length: olds }, () => null);
    this.oldOf = Array.from({ length: nows }, () => null);
  }

  get added(): number[] {
    return open(this.oldOf);
  }

  get removed(): number[] {
    return open(this.nowOf);
  }

  set(old: number, now: number): void {
    this.nowOf[old] = now;
    this.oldOf[now] = old;
  }

  isOpen(old: number, now: number): boolean {
    return this.nowOf[old] === null && this.oldOf[now] === null;
  }

  /** Below the two stand matches of each other, or both are the last. */
  isBeforeTheSame(old: number, now: number): boolean {
    const isLast = old + 1 === this.nowOf.length;
    return isLast ? now + 1 === this.oldOf.length : this.nowOf[old + 1] === now + 1;
  }
}

function open(counterparts: readonly (number | null)[]): number[] {
  return counterparts.flatMap((counterpart, at) => (counterpart === null ? [at] : []));
}

type KeyOf = (indicator: ComparedIndicator) => string | null;

/** Null for what has no name: it is known by its place alone. */
const nameKey: KeyOf = ({ name }) => (name === null ? null : compact(name));
const placeKey: KeyOf = (indicator) => keyWith(indicator, levelOf(indicator));
const exactKey: KeyOf = (indicator) =>
  keyWith(indicator, JSON.stringify(indicator.parts.map(({ text }) => compact(text))));

function keyWith(indicator: ComparedIndicator, more: string): string | null {
  const name = nameKey(indicator);
  return name === null ? null : `${name}\n${more}`;
}

function levelOf({ level1, level2 }: ComparedIndicator): string {
  return `${compact(level1 ?? '')}\n${compact(level2 ?? '')}`;
}

/** Several of one key are taken in their order. */
function matchByKey(
  matches: Matches,
  olds: readonly ComparedIndicator[],
  nows: readonly ComparedIndicator[],
  keyOf: KeyOf,
): void {
  const keyed = (list: readonly ComparedIndicator[], left: readonly number[]) =>
    left.flatMap((at) => {
      const indicator = list[at];
      const key = indicator === undefined ? null : keyOf(indicator);
      return key === null ? [] : [{ at, key }];
    });
  const byKey = groupBy(keyed(nows, matches.added), ({ key }) => key);
  for (const [key, group] of groupBy(keyed(olds, matches.removed), (each) => each.key)) {
    const others = byKey.get(key) ?? [];
    group.slice(0, others.length).forEach(({ at }, i) => {
      matches.set(at, others[i]?.at ?? at);
    });
  }
}

/** Under the same 二级指标, the most alike first. */
function matchRenamed(
  matches: Matches,
  olds: readonly ComparedIndicator[],
  nows: readonly ComparedIndicator[],
): void {
  const { removed, added } = matches;
  const featuresOf = (list: readonly ComparedIndicator[], left: readonly number[]) =>
    left.map((at) => {
      const { name = null, level2 = null } = list[at] ?? {};
      const level = compact(level2 ?? '');
      return new Set([...pairsIn(name ?? '')].map((pair) => `${level}\n${pair}`));
    });
  for (const pair of alikePairs(featuresOf(olds, removed), featuresOf(nows, added), ALIKE)) {
    const [old, now] = [removed[pair.old] ?? 0, added[pair.now] ?? 0];
    if (matches.isOpen(old, now)) matches.set(old, now);
  }
}

/**
 * Behind the same row and under the same 二级指标 one that had no name, or has none now; between the same rows one with a name
 * that is somewhat alike, or with another name for the same 指标值; and between them one that has come under another 二级指标 too,
 * where its name is alike.
 */
function matchInPlace(
  matches: Matches,
  olds: readonly ComparedIndicator[],
  nows: readonly ComparedIndicator[],
): void {
  for (const at of matches.removed) {
    const above = at === 0 ? -1 : matches.nowOf[at - 1];
    if (above === null || above === undefined) continue;
    const now = above + 1;
    const [a, b] = [olds[at], nows[now]];
    if (a === undefined || b === undefined || !matches.isOpen(at, now)) continue;
    const isBetween = matches.isBeforeTheSame(at, now);
    const isUnnamed = a.name === null || b.name === null;
    const isSame =
      levelOf(a) === levelOf(b)
        ? isUnnamed || (isBetween && (hasSameTarget(a, b) || isAlike(a, b, ALIKE_IN_PLACE)))
        : isBetween && isAlike(a, b, ALIKE);
    if (isSame) matches.set(at, now);
  }
}

function isAlike(a: ComparedIndicator, b: ComparedIndicator, least: number): boolean {
  return likeness(pairsIn(a.name ?? ''), pairsIn(b.name ?? ''), least) >= least;
}

function hasSameTarget(a: ComparedIndicator, b: ComparedIndicator): boolean {
  const target = targetOf(a);
  return target !== '' && target === targetOf(b);
}

function targetOf({ parts }: ComparedIndicator): string {
  return compact(parts.find(({ role }) => role === 'target')?.text ?? '');
}
