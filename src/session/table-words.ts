/** What a checked table is called, and what is said of it in words. */
import type { PerformanceTable } from '../domain/performance-table';
import type { CheckedTable } from '../review/check-table';
import {
  headlineOf,
  KIND_WORDS,
  noticesBesideFindings,
  unitOf,
  verdictWord,
} from '../review/words';

export interface TableWords {
  readonly headline: string;
  readonly unit: string;
  /** Of another kind, or on a hidden sheet; '' for the usual form. */
  readonly kind: string;
  readonly verdict: string;
  /** 3 项问题 and of which severity; '' where nothing can be said and nothing was found. */
  readonly counts: string;
  /** What the reader says beyond findings and verdict. */
  readonly notices: PerformanceTable['notices'];
}

export function wordsOf(checked: CheckedTable): TableWords {
  const { table, summary } = checked;
  return {
    headline: headlineOf(table),
    unit: unitOf(table),
    kind: [KIND_WORDS[table.kind], table.hidden ? '隐藏的工作表' : '']
      .filter((word) => word !== '')
      .join('，'),
    verdict: verdictWord(summary.verdict, [summary]),
    counts: countsOf(summary),
    notices: noticesBesideFindings(checked),
  };
}

/** 0 项问题 beside 无法判断 would read as if all were in order. */
function countsOf({ verdict, matters, errors, warnings, infos }: CheckedTable['summary']): string {
  if (verdict === 'unchecked' && matters === 0) return '';
  return `${matters} 项问题　错误 ${errors}　警告 ${warnings}　提示 ${infos}`;
}
