import type { Indicator } from '../../domain/indicator';
import { normalizeText, inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { guide } from '../../policy/documents';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck, type Report } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { nameOf } from '../facts/select';
import { listFirstCells, namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

const BOUND = /^([≥≤≧≦⩾⩽><《》]=?|=[><]|不低于|不少于|不高于|不超过|不大于|不小于|大于|小于|至少)/;
const EQUAL = /^[=﹦]/;

type Sign = 'bound' | 'equal' | null;

/** How last year's value begins; a typed =100% shows as 100% and is none. */
function signOf({ lastYear }: Indicator): Sign {
  const text = normalizeText(lastYear?.text ?? '');
  if (!/\d/.test(text)) return null;
  return BOUND.test(text) ? 'bound' : EQUAL.test(text) ? 'equal' : null;
}

export const lastYearComparator = defineCheck({
  id: 'N14',
  name: 'last-year-comparator',
  title: '上年完成值带计算符号',
  category: 'standardization',
  severity: 'warning',
  options: { merged: 4 },
  condition: '上年完成值以≥、≤、>=、<=等开头，写的是要求而不是实际完成数；只带“=”的仅提示。',
  exceptions:
    '地区系统自动带“=”的（乌鲁木齐），全表只有“=”时不提示，另有≥、≤时一并列出；自评表不检查；{merged}项以上合并为一条。',
  advice: '去掉计算符号，填上年实际完成数。',
  fix: {
    kind: 'safe',
    title: '去掉上年完成值前的计算符号',
    description:
      '“=9个”改为“9个”，含义不变。带≥、≤的可能写的是上年目标而不是实际完成数，只作建议。',
  },
  examples: [
    {
      with: { quality: { name: '学员考核合格率', target: '≥95%' } },
      wrong: [
        { quality: { lastYear: '≥95%' } },
        { quality: { lastYear: '>=95%' } },
        { quality: { lastYear: '≤95%' } },
        { quality: { lastYear: '不低于95%' } },
        { quality: { lastYear: '=95%' } },
      ],
      right: { quality: { lastYear: '95%' } },
      at: ['quality', 'lastYear'],
      fixed: '95%',
    },
    {
      with: { count: { target: '≥4期' } },
      wrong: { count: { lastYear: '＝4期' } },
      right: [{ count: { lastYear: '4期' } }, { count: { lastYear: '新增指标，无上年完成值' } }],
      at: ['count', 'lastYear'],
      fixed: '4期',
    },
  ],
  bounds: {
    merged: {
      with: {
        count: { lastYear: '≥4期' },
        people: { lastYear: '≥200人' },
        quality: { lastYear: '=95%' },
      },
      wrong: { benefit: { lastYear: '=78%' } },
      right: {},
      at: ['count', 'lastYear'],
    },
  },
  citations: [guide('指标值设定依据')],
  matter: 'column:lastYear',
  appliesTo: ['target'],
  aggregate: {
    message: (reports) =>
      `共${reports.length}项指标的上年完成值带计算符号（${listFirstCells(reports)}），应为实际完成数。`,
  },
  *check({ table, profile, sheet }) {
    const signed = namedIndicators(table).map((indicator) => ({
      indicator,
      sign: signOf(indicator),
    }));
    const bounds = signed.filter(({ sign }) => sign === 'bound');
    const isSystemSign = profile.asciiComparators && bounds.length === 0;
    const equals = isSystemSign ? [] : signed.filter(({ sign }) => sign === 'equal');
    // What is surely wrong comes first: it gives the merged finding its severity and its first cell.
    for (const { indicator, sign } of [...bounds, ...equals]) {
      const { lastYear } = indicator;
      if (lastYear === null) continue;
      const report: Report = {
        cells: [lastYear.cell],
        message: `${nameOf(indicator)}的上年完成值${quote(lastYear.raw)}带计算符号，应为实际完成数。`,
        steps: () => [
          readStep('上年完成值', lastYear),
          `开头的${inQuotes((BOUND.exec(normalizeText(lastYear.raw)) ?? EQUAL.exec(normalizeText(lastYear.raw)))?.[0] ?? '')}说的是${sign === 'bound' ? '要达到多少' : '等于多少'}，实际完成数只需写${lastYear.number ?? '数'}${lastYear.unit ?? ''}。`,
        ],
        fix: () => bare(sheet, lastYear.cell),
      };
      yield sign === 'equal' ? { ...report, severity: 'info' } : report;
    }
  },
});

const LEADING =
  /^\s*(?:[≥≤≧≦⩾⩽＞＜><《》=＝﹦]\s*[=＝]?\s*[><＞＜]?|不低于|不少于|不高于|不超过|不大于|不小于|大于|小于|至少)\s*/;

/** Only where a number is left; a bound may be last year's aim. */
function bare(sheet: SheetSnapshot, cell: string): Proposal | null {
  const draft = rewrite(sheet, cell, (text) => text.replace(LEADING, ''));
  if (!/^[\d０-９]/.test(draft.shown)) return null;
  return BOUND.test(normalizeText(shownAt(sheet, cell)))
    ? { drafts: [draft], kind: 'suggestion', title: '去掉计算符号，请核对是实际完成数' }
    : { drafts: [draft] };
}
