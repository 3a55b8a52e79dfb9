/** What the list says of a file. */
import type { Verdict } from '../review/outcome';
import type { CheckedSheet } from '../review/review-workbook';
import { headlineOf, unitOf } from '../review/words';
import { totalsOf } from '../session/totals';

export interface FileSummary {
  /** Null for a file without any table. */
  readonly verdict: Verdict | null;
  /** 须修改后重报, or that there is no table. */
  readonly word: string;
  /** Of the first table, with how many others there are; '' without a table. */
  readonly unit: string;
  readonly project: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summaryOf(sheets: readonly CheckedSheet[]): FileSummary {
  const { tables: shown, hidden, errors, warnings, infos, verdict, word } = totalsOf(sheets);
  const [first] = sheets.flatMap(({ tables }) => tables);
  if (first === undefined) {
    const none = { errors: 0, warnings: 0, infos: 0 };
    return { verdict: null, word: '没有目标表', unit: '', project: '', ...none };
  }
  const count = shown + hidden;
  return {
    ...{ verdict, word, errors, warnings, infos },
    unit: unitOf(first.table),
    project: headlineOf(first.table) + (count > 1 ? `等 ${count} 张表` : ''),
  };
}
