/** Counts over many tables. A share of nothing is null, never 100%. */
import { SEVERITIES, type Severity } from '../domain/severity';
import type { Match } from './match';

export interface Figures {
  readonly reported: number;
  readonly right: number;
  readonly certain: number;
  readonly certainFound: number;
  readonly judgements: number;
  readonly judgementsFound: number;
  /** right / reported. */
  readonly precision: number | null;
  /** certainFound / certain; judgements do not count. */
  readonly recall: number | null;
}

/** Reported findings are counted by their own severity and rule, audited ones by theirs. */
interface Key {
  readonly rule: string;
  readonly severity: Severity;
}

export function figuresOf(matches: readonly Match[], counts: (key: Key) => boolean): Figures {
  const total = (list: (match: Match) => readonly Key[]): number =>
    matches.reduce((sum, match) => sum + list(match).filter(counts).length, 0);
  const right = total((match) => match.right);
  const reported = right + total((match) => match.wrong);
  const by = (certainty: 'certain' | 'judgement') => {
    const of = (list: Match['found']) => list.filter((one) => one.certainty === certainty);
    const found = total((match) => of(match.found));
    return { found, all: found + total((match) => of(match.missed)) };
  };
  const certain = by('certain');
  const judgements = by('judgement');
  return {
    ...{ reported, right, certain: certain.all, certainFound: certain.found },
    ...{ judgements: judgements.all, judgementsFound: judgements.found },
    precision: share(right, reported),
    recall: share(certain.found, certain.all),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

export function bySeverity(matches: readonly Match[]): ReadonlyMap<Severity, Figures> {
  return new Map(
    SEVERITIES.map((severity) => [
      severity,
      figuresOf(matches, (key) => key.severity === severity),
    ]),
  );
}

/** Every rule that was reported or audited, in order of its id's letter and number as in the catalogue. */
export function byRule(
  matches: readonly Match[],
  catalogue: readonly { readonly id: string }[],
): ReadonlyMap<string, Figures> {
  const known = new Set(
    matches.flatMap(({ right, wrong, found, missed }) =>
      [...right, ...wrong, ...found, ...missed].map(({ rule }) => rule),
    ),
  );
  return new Map(
    catalogue
      .filter(({ id }) => known.has(id))
      .map(({ id }) => [id, figuresOf(matches, (key) => key.rule === id)]),
  );
}
