/** Pairs that are alike enough, found by what they share, so that thousands need not be compared with thousands. */
import { likeness } from '../../domain/text';

/** What more than so many have says nothing of any of them. */
const MOST_SHARING = 100;

export interface AlikePair {
  /** Places in the two lists. */
  readonly old: number;
  readonly now: number;
  readonly likeness: number;
}

/** The most alike first, then in their order. */
export function alikePairs(
  olds: readonly ReadonlySet<string>[],
  nows: readonly ReadonlySet<string>[],
  least: number,
): AlikePair[] {
  const holders = new Map<string, number[]>();
  nows.forEach((features, now) => {
    for (const feature of features) {
      const known = holders.get(feature);
      if (known === undefined) holders.set(feature, [now]);
      else known.push(now);
    }
  });
  const pairs = olds.flatMap((features, old) => {
    const near = new Set<number>();
    for (const feature of features) {
      const sharing = holders.get(feature) ?? [];
      if (sharing.length <= MOST_SHARING) for (const now of sharing) near.add(now);
    }
    return [...near].flatMap((now) => {
      const value = likeness(features, nows[now] ?? new Set(), least);
      return value >= least && value > 0 ? [{ old, now, likeness: value }] : [];
    });
  });
  return pairs.sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.now - b.now);
}
