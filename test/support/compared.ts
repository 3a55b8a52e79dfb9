/** Forms as two rounds of a submission, compared. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import {
  compareTables,
  type ComparedPair,
  type Comparison,
} from '../../src/review/compare/compare';
import {
  comparedSheets,
  type ComparedIndicator,
  type ComparedTable,
} from '../../src/review/compare/compared-table';
import { shownOf } from '../../src/review/compare/compare-findings';
import { checkWorkbook } from '../../src/review/review-workbook';
import { formSheet, type FormOptions } from './form';

export type Form = FormOptions | SheetSnapshot;

/** One workbook, a sheet for each form; forms that name no sheet get 表1, 表2 … */
export function tablesOf(forms: readonly Form[], file = '表.xlsx'): ComparedTable[] {
  const sheets = forms.map((form, at) =>
    'origin' in form ? form : { ...formSheet(form), name: `表${at + 1}` },
  );
  return comparedSheets(file, checkWorkbook({ sheets }));
}

export function compareForms(olds: readonly Form[], nows: readonly Form[]): Comparison {
  return compareTables(tablesOf(olds), tablesOf(nows));
}

/** Of one form and its new state. */
export function pairOf(old: Form, now: Form): ComparedPair {
  const { pairs } = compareForms([old], [now]);
  if (pairs.length !== 1) throw new Error('the two forms are not matched');
  return pairs[0]!;
}

/** 仍然存在 C03:leader */
export function statesOf({ findings }: ComparedPair): string[] {
  return findings.map((finding) => `${finding.state} ${shownOf(finding).key ?? ''}`);
}

/** content 指标值 培训班期数 D8 ≥4期 -> D8 ≥5期 */
export function changesOf({ changes }: ComparedPair): string[] {
  const side = (each: { cell: string | null; text: string } | null): string =>
    each === null ? '–' : `${each.cell ?? '?'} ${each.text}`;
  return changes.map(({ kind, label, indicator, old, now }) =>
    [kind, label, ...(indicator === null ? [] : [indicator]), side(old), '->', side(now)].join(' '),
  );
}

/** A table by what it is matched by alone. */
export function tableOf(
  given: Partial<ComparedTable> & { readonly names?: readonly string[] },
): ComparedTable {
  const { names = [], ...rest } = given;
  return {
    ...{ file: '表.xlsx', sheet: '表', order: 0, range: 'A1:I9', kind: 'target' },
    ...{ profile: 'national', project: '项目', unit: '某局', year: 2024 },
    ...{ verdict: 'pass', reason: null, parts: [], findings: [], ignored: [] },
    indicators: names.map((name, at) => indicatorOf({ name, cell: `C${at + 8}` })),
    ...rest,
  };
}

export function indicatorOf(given: Partial<ComparedIndicator>): ComparedIndicator {
  const { name = '指标' } = given;
  return {
    ...{ name, shown: name ?? '', own: name ?? '', level1: '产出指标', level2: '数量指标' },
    ...{ cell: 'C8', parts: [] },
    ...given,
  };
}
