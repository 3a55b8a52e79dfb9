/** How alike two names are: by the pairs of neighbouring characters that they share. Word order hardly counts. */
import { compact } from './normal-form';

/** No name that is compared is longer. */
const LONGEST = 80;

export type Pairs = ReadonlySet<string>;

export function pairsIn(name: string): Pairs {
  const text = compact(name).slice(0, LONGEST);
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)),
  );
}

/** What two sets have in common: 1 for the same set, 0 for two empty ones and where their sizes alone rule `least` out. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const most = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  if (!(most >= least)) return 0;
  let common = 0;
  for (const part of a) if (b.has(part)) common += 1;
  return (2 * common) / (a.size + b.size);
}
