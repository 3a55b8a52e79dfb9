import { decimalPlaces, isDecimal } from '../../domain/exact';
import { normalizeText, inQuotes } from '../../domain/text';
import { parseCell } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { ownReading } from '../../policy/documents';
import { numberDraft, shownAt } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { listFirstCells } from '../facts/structure';

export const numberAsText = defineCheck({
  id: 'N32',
  name: 'number-as-text',
  title: '数字以文本存储',
  category: 'standardization',
  severity: 'info',
  options: { merged: 2 },
  condition: '分值权重或项目资金的单元格是文本格式的数字，求和时会被当作0。',
  exceptions: '金额后带单位的文字（674.29万元）不提示；{merged}处以上合并为一条。',
  advice: '把这些单元格转换为数值。',
  fix: {
    kind: 'safe',
    title: '把文本数字转为数值',
    description: '数值、小数位和千分位照原样显示；前后空格、全角数字一并规整。不是单纯数字的不改。',
  },
  examples: [
    {
      wrong: [
        { quality: { weight: '15' }, says: '分值权重：文本格式的“15”' },
        { quality: { weight: ' 15' } },
      ],
      right: { quality: { weight: 15 }, says: '分值权重：数值15' },
      at: ['quality', 'weight'],
      fixed: '15',
    },
    {
      wrong: [{ other: '0.00' }, { other: '0' }, { other: '０' }],
      right: { other: 0 },
      at: 'other',
      fixed: '0.00',
    },
  ],
  bounds: {
    merged: {
      with: { quality: { weight: '15' } },
      wrong: { deadline: { weight: '15' } },
      right: { deadline: { weight: 15 } },
      at: ['quality', 'weight'],
    },
  },
  citations: [ownReading('数值填报')],
  matter: 'writing',
  aggregate: {
    message: (reports) =>
      `共${reports.length}个数字以文本存储（${listFirstCells(reports)}），求和时会被当作0。`,
  },
  *check({ table, sheet }) {
    const amounts = [
      ...table.indicators.flatMap(({ weight }) => weight ?? []),
      ...table.funds.items.map(({ amount }) => amount),
    ];
    const seen = new Set<string>();
    for (const { cell } of amounts) {
      const at = parseCell(cell);
      const value = at === null ? null : cellAt(sheet, at.row, at.column)?.value;
      if (typeof value !== 'string' || seen.has(cell)) continue;
      seen.add(cell);
      if (!/^[-.,\s]*\d[-\d.,\s]*$/.test(normalizeText(value))) continue;
      yield {
        cells: [cell],
        message: `${inQuotes(value.trim())}以文本存储，求和时会被当作0。`,
        steps: () => [`单元格里存的是文字${inQuotes(value.trim())}，不是数值；SUM等函数不计文字。`],
        fix: () => asNumber(sheet, cell),
      };
    }
  },
});

const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Shown as it was, but for spaces and full-width digits. */
function asNumber(sheet: SheetSnapshot, cell: string): Proposal | null {
  const shown = normalizeText(shownAt(sheet, cell)).replace(/\s+/g, '');
  const isGrouped = GROUPED.test(shown);
  const digits = isGrouped ? shown.replaceAll(',', '') : shown;
  if (!isDecimal(digits) || /^-?0\d/.test(digits)) return null;
  const places = decimalPlaces(digits);
  const fixed = places > 0 && digits.endsWith('0') ? `0.${'0'.repeat(places)}` : 'General';
  const grouped = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const draft = numberDraft(cell, digits, isGrouped ? grouped : fixed, shown);
  return draft === null ? null : { drafts: [draft] };
}
