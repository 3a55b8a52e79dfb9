/** What all tables of a result add up to. */
import { verdictOf, type Verdict } from '../review/outcome';
import { WORST_FIRST } from '../review/words';
import type { SheetResult } from './state';

export interface Totals {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly verdict: Verdict;
}

export function totalsOf(sheets: readonly SheetResult[]): Totals {
  const summaries = sheets.flatMap(({ tables }) => tables.map(({ summary }) => summary));
  const total = (count: 'errors' | 'warnings' | 'infos'): number =>
    summaries.reduce((sum, summary) => sum + summary[count], 0);
  const [errors, warnings, infos] = [total('errors'), total('warnings'), total('infos')];
  const verdict =
    WORST_FIRST.find((word) => summaries.some((summary) => summary.verdict === word)) ??
    verdictOf({ errors, warnings });
  return { tables: summaries.length, errors, warnings, infos, verdict };
}
