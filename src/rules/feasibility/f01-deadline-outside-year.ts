import { measures } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { nameOf, shorten } from '../facts/select';
import { readStep } from '../wording/steps';

export const deadlineOutsideYear = defineCheck({
  id: 'F01',
  name: 'deadline-outside-year',
  title: '时效日期超出预算年度',
  category: 'feasibility',
  severity: 'warning',
  condition: '指标值写明的完成日期不在本表的预算年度之内。',
  exceptions:
    '没有写年份的、本表年度未识别的不检查；名称或指标值写明跨年、次年、整改、质保的不提示。',
  advice: '把完成时点调整到预算年度内，或说明跨年安排。',
  examples: [
    {
      with: { year: '（2024年度）', deadline: { name: '培训完成时间' } },
      wrong: [
        { deadline: { target: '2025年3月底前' } },
        { deadline: { target: '2023年11月底前' } },
        { deadline: { target: '2026年12月31日' } },
      ],
      right: { deadline: { target: '2024年11月底前' } },
      at: ['deadline', 'target'],
    },
  ],
  citations: [measures('绩效目标审核：可行性')],
  appliesTo: ['target'],
  *check({ table }) {
    const { year } = table;
    if (year === null) return;
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      if (target?.kind !== 'deadline' && target?.kind !== 'period') continue;
      const end = target.date?.year ?? null;
      if (end === null || end === year) continue;
      if (/跨年|次年|翌年|整改|质保|缺陷责任/.test(`${name ?? ''}${target.text}`)) continue;
      const side = end > year ? '晚于' : '早于';
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值${inQuotes(shorten(target.raw))}${side}预算年度${year}年。`,
        steps: () => [
          `预算年度是${year}年。`,
          readStep('指标值', target),
          `${target.kind === 'period' ? '结束' : '完成'}的年份${end}${side}${year}。`,
        ],
        also: () => (table.yearCell === null ? [] : [table.yearCell]),
      };
    }
  },
});
