import { normalizeText } from '../../domain/text';
import { parseCell } from '../../grid/address';
import { cellAt } from '../../grid/sheet-snapshot';
import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { listFirstCells } from '../facts/structure';

export const numberAsText = defineCheck({
  id: 'N32',
  name: 'number-as-text',
  title: '数字以文本存储',
  category: 'standardization',
  severity: 'info',
  condition: '分值权重或项目资金的单元格是文本格式的数字，求和时会被当作0。',
  exceptions: '金额后带单位的文字（674.29万元）不提示；多处合并为一条。',
  advice: '把这些单元格转换为数值。',
  example: { wrong: '分值权重：文本格式的“15”', right: '分值权重：数值15' },
  citations: [filing('数值填报')],
  aggregate: {
    from: 2,
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
        message: `“${value.trim()}”以文本存储，求和时会被当作0。`,
        steps: () => [`单元格里存的是文字“${value.trim()}”，不是数值；SUM等函数不计文字。`],
      };
    }
  },
});
