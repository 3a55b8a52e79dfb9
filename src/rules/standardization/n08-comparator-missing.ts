import { filing } from '../../policy/documents';
import { defineCheck } from '../check';
import { nameOf } from '../select';
import { hasNumeral, listFirstCells, namedIndicators, quote } from '../structure';
import { readStep } from '../steps';

export const comparatorMissing = defineCheck({
  id: 'N08',
  name: 'comparator-missing',
  title: '定量值缺比较符',
  category: 'standardization',
  severity: 'warning',
  condition: '指标值是数值（含百分比），而没有≥、≤、=等比较符。',
  exceptions:
    '日期、期限、频次、区间和定性值不检查；比较符在计算符号列、名称占位符中的，或写作“不低于”“以内”的视为已有；自评表不检查；4项以上合并为一条。',
  advice: '在数值前补写=、≥或≤；没有比较符的一般按“=”理解。',
  example: { wrong: '参训学员人数　指标值：200人', right: '参训学员人数　指标值：≥200人' },
  citations: [filing('计算符号为定量指标必填')],
  appliesTo: ['target'],
  aggregate: {
    from: 4,
    message: (reports) =>
      `共${reports.length}项定量指标的指标值没有比较符（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const seen = new Set<string>();
    for (const indicator of namedIndicators(table)) {
      const { target } = indicator;
      if (target?.kind !== 'number' || target.comparator !== null) continue;
      // 未发生代偿 is read as 0, but it is not written as a number.
      if (!hasNumeral(target.text) || seen.has(target.cell)) continue;
      seen.add(target.cell);
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${quote(target.raw)}没有比较符。`,
        steps: () => [
          readStep('指标值', target),
          `数值${target.number ?? ''}之前、计算符号列和名称里都没有≥、≤、=。`,
        ],
      };
    }
  },
});
