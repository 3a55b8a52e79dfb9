/** What all tables of a result add up to. */
import { verdictOf, type Verdict } from '../review/outcome';
import { VERDICT_WORDS, WORST_FIRST } from '../review/words';
import type { SheetResult } from './state';

export interface Totals {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly verdict: Verdict;
  /** The verdict in words: 建议完善. */
  readonly word: string;
  /** How many tables have each verdict, the worst first: 建议完善 2 张. */
  readonly parts: readonly string[];
}

export function totalsOf(sheets: readonly SheetResult[]): Totals {
  const summaries = sheets.flatMap(({ tables }) => tables.map(({ summary }) => summary));
  const total = (count: 'errors' | 'warnings' | 'infos'): number =>
    summaries.reduce((sum, summary) => sum + summary[count], 0);
  const [errors, warnings, infos] = [total('errors'), total('warnings'), total('infos')];
  const counted = WORST_FIRST.map((verdict) => ({
    verdict,
    count: summaries.filter((summary) => summary.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const verdict = counted[0]?.verdict ?? verdictOf({ errors, warnings });
  const parts = counted.map((each) => `${VERDICT_WORDS[each.verdict]} ${each.count} 张`);
  const word = VERDICT_WORDS[verdict];
  return { tables: summaries.length, errors, warnings, infos, verdict, word, parts };
}
