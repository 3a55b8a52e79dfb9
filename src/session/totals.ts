/** What all tables of a result add up to; those of hidden sheets are counted apart, as the command line does. */
import { verdictOf, type Verdict } from '../review/outcome';
import type { Severity } from '../domain/severity';
import type { CheckedSheet } from '../review/review-workbook';
import { verdictWord, WORST_FIRST } from '../review/words';
import type { SheetResult } from './state';

export interface Totals {
  readonly tables: number;
  /** Tables of hidden sheets; they are in none of the other numbers. */
  readonly hidden: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly verdict: Verdict;
  /** The verdict in words: 建议完善. */
  readonly word: string;
  /** How many tables have each verdict, the worst first: 建议完善 2 张. */
  readonly parts: readonly string[];
}

export function totalsOf(sheets: readonly Pick<CheckedSheet, 'tables'>[]): Totals {
  const all = sheets.flatMap(({ tables }) => tables);
  const summaries = all.filter(({ table }) => !table.hidden).map(({ summary }) => summary);
  const hidden = all.length - summaries.length;
  const total = (count: 'errors' | 'warnings' | 'infos'): number =>
    summaries.reduce((sum, summary) => sum + summary[count], 0);
  const [errors, warnings, infos] = [total('errors'), total('warnings'), total('infos')];
  const counted = WORST_FIRST.map((verdict) => ({
    verdict,
    count: summaries.filter((summary) => summary.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  // Of hidden tables alone nothing is said for the workbook.
  const none = hidden > 0 ? 'unchecked' : verdictOf({ errors, warnings });
  const verdict = counted[0]?.verdict ?? none;
  const parts = counted.map((each) => `${verdictWord(each.verdict, summaries)} ${each.count} 张`);
  const word = verdictWord(verdict, summaries);
  return { tables: summaries.length, hidden, errors, warnings, infos, verdict, word, parts };
}

/** How many findings of each severity the list holds, hidden sheets included. */
export function listedCounts(sheets: readonly SheetResult[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { summary } of sheets.flatMap(({ tables }) => tables)) {
    counts.error += summary.errors;
    counts.warning += summary.warnings;
    counts.info += summary.infos;
  }
  return counts;
}
