import { canonical, compare, subtract } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { lacksReason } from '../facts/self-evaluation';
import { listFirstCells } from '../facts/structure';

export const deviationReason = defineCheck({
  id: 'K16',
  name: 'deviation-reason',
  title: '自评：未满分未写偏差原因',
  category: 'consistency',
  severity: 'error',
  options: { merged: 3 },
  condition: '指标得分低于分值，而偏差原因分析及改进措施没有填写。',
  exceptions:
    '没有偏差原因栏的版式不检查；几行合并填写一个分值的不检查；写“无”或“—”视为没有填写；{merged}项以上合并为一条。',
  advice: '填写偏差原因及改进措施。',
  examples: [
    {
      with: {
        count: { name: '培训班期数', target: '≥4期', actual: '3期', weight: 40, score: 30 },
        statedTotal: 90,
      },
      wrong: [
        { count: { deviation: null } },
        { count: { deviation: '无' } },
        { count: { deviation: '—' } },
      ],
      right: { count: { deviation: '一期因师资未到位未开班，次年补办' } },
      at: ['count', 'deviation'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    merged: {
      with: { count: { score: 30 }, deadline: { score: 5 } },
      wrong: { benefit: { score: 20 } },
      right: {},
      at: ['count', 'deviation'],
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  aggregate: {
    message: (reports) =>
      `${reports.length}项指标得分低于分值而没有写偏差原因（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const weightCells = table.indicators.map(({ cells }) => cells.weight);
    for (const indicator of table.indicators) {
      const { score, weight, cells } = indicator;
      if (score?.amount == null || weight?.amount == null) continue;
      if (weightCells.filter((cell) => cell === cells.weight).length > 1) continue;
      if (compare(score.amount, weight.amount) >= 0 || !lacksReason(indicator)) continue;
      yield {
        cells: [cellOf(indicator, 'deviation')],
        message: `${nameOf(indicator)}得${canonical(score.amount)}分，低于分值${canonical(weight.amount)}分，没有写偏差原因。`,
        steps: () => [
          `得分${canonical(score.amount ?? '0')}分，分值${canonical(weight.amount ?? '0')}分，少${subtract(weight.amount ?? '0', score.amount ?? '0')}分。`,
          `偏差原因栏${indicator.deviation?.value == null ? '为空' : `只写${inQuotes(indicator.deviation.value)}`}，没有说明原因。`,
        ],
        also: () => [score.cell, weight.cell],
      };
    }
  },
});
