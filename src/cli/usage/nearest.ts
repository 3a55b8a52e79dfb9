/** What somebody may have meant who typed something else. */
import { distance } from 'fastest-levenshtein';

/** Nobody types longer ones, and the distance takes time in proportion to the square. */
const LONGEST = 40;

/** Null where nothing is near: at most a third of the letters, and never more than two, may differ. */
export function nearest<T extends string>(typed: string, known: readonly T[]): T | null {
  if (typed.length > LONGEST) return null;
  const most = Math.min(2, Math.max(1, Math.floor(typed.length / 3)));
  const found = known
    .map((name) => ({ name, away: distance(typed.toLowerCase(), name) }))
    .filter(({ name, away }) => away <= most || (typed.length >= 3 && name.startsWith(typed)))
    .sort((a, b) => a.away - b.away);
  return found[0]?.name ?? null;
}

/** ；是否要用 --format？ — or nothing. */
export function asked(name: string | null): string {
  return name === null ? '' : `；是否要用 ${name}？`;
}
