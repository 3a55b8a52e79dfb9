/** What a checked table is called, and what is said of it in words. */
import type { PerformanceTable } from '../domain/performance-table';
import type { CheckedTable } from '../review/check-table';
import {
  headlineOf,
  KIND_WORDS,
  noticesBesideFindings,
  unitOf,
  VERDICT_WORDS,
} from '../review/words';

export interface TableWords {
  readonly headline: string;
  readonly unit: string;
  /** '' for the usual form. */
  readonly kind: string;
  readonly verdict: string;
  /** What the reader says beyond findings and verdict. */
  readonly notices: PerformanceTable['notices'];
}

export function wordsOf(checked: CheckedTable): TableWords {
  const { table, summary } = checked;
  return {
    headline: headlineOf(table),
    unit: unitOf(table),
    kind: KIND_WORDS[table.kind],
    verdict: VERDICT_WORDS[summary.verdict],
    notices: noticesBesideFindings(checked),
  };
}
