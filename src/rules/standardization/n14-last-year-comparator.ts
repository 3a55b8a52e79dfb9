import type { Indicator } from '../../domain/indicator';
import { normalizeText } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { nameOf } from '../facts/select';
import { listFirstCells, namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

export const BOUND =
  /^([≥≤≧≦⩾⩽><《》]=?|=[><]|不低于|不少于|不高于|不超过|不大于|不小于|大于|小于|至少)/;
export const EQUAL = /^[=﹦]/;

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
  title: '上年完成值带比较符',
  category: 'standardization',
  severity: 'warning',
  condition: '上年完成值以≥、≤、>=、<=等开头，写的是要求而不是实际完成数；只带“=”的仅提示。',
  exceptions:
    '地区系统自动带“=”的（乌鲁木齐），全表只有“=”时不提示，另有≥、≤时一并列出；自评表不检查；4项以上合并为一条。',
  advice: '去掉比较符，填上年实际完成数。',
  example: { wrong: '上年完成值：≥95%', right: '上年完成值：95%' },
  citations: [guide('指标值设定依据')],
  appliesTo: ['target'],
  aggregate: {
    from: 4,
    message: (reports) =>
      `共${reports.length}项指标的上年完成值带比较符（${listFirstCells(reports)}），应为实际完成数。`,
  },
  *check({ table, profile }) {
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
        message: `${nameOf(indicator)}的上年完成值${quote(lastYear.raw)}带比较符，应为实际完成数。`,
        steps: () => [
          readStep('上年完成值', lastYear),
          `开头的“${(BOUND.exec(normalizeText(lastYear.raw)) ?? EQUAL.exec(normalizeText(lastYear.raw)))?.[0] ?? ''}”说的是${sign === 'bound' ? '要达到多少' : '等于多少'}，实际完成数只需写${lastYear.number ?? '数'}${lastYear.unit ?? ''}。`,
        ],
      };
      yield sign === 'equal' ? { ...report, severity: 'info' } : report;
    }
  },
});
