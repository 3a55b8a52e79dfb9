/** How alike two names are: by the neighbouring characters that they share. */
import { compact } from './normal-form';

/** No name of a project is longer; a cell may be. */
const LOOK_AT = 80;

/** The neighbouring characters of a name, white space removed. */
export function pairsIn(name: string): ReadonlySet<string> {
  const text = compact(name).slice(0, LOOK_AT);
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)),
  );
}

/** The share of pairs in common, 1 for the same set, 0 for less than `least`; word order hardly counts. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const most = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  if (!(most >= least)) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
