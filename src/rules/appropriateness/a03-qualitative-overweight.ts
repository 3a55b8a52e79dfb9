import { compare, equals } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, level1, nameOf, weightsByLevel1, weightCells } from '../facts/select';
import { readStep } from '../wording/steps';

export const qualitativeOverweight = defineCheck({
  id: 'A03',
  name: 'qualitative-overweight',
  title: '单个定性指标权重过高',
  category: 'appropriateness',
  severity: 'warning',
  options: { heavy: '20' },
  condition: '一个定性（含是否类）指标的权重达到{heavy}分，并占去所属一级指标的全部权重。',
  exceptions: '同一一级指标下还有其他带权重的指标时不提示；自评表不检查。',
  advice: '把该定性指标拆成两项以上，或补设一项定量指标分担权重。',
  examples: [
    {
      with: {
        benefit: { name: '公示牌设置情况', target: '是', lastYear: '是', scoringRule: '直接赋分' },
      },
      wrong: { benefit: { weight: 20 } },
      right: {
        benefit: { weight: 10 },
        below: {
          benefit: [
            {
              ...{ name: '学员岗位技能提升率', target: '≥80%', lastYear: '78%', weight: 10 },
              scoringRule: '按照完成比例赋分',
            },
          ],
        },
      },
      at: ['benefit', 'weight'],
    },
  ],
  bounds: {
    heavy: {
      with: { benefit: { target: '是', lastYear: '是', scoringRule: '直接赋分' } },
      wrong: { benefit: { weight: 20 } },
      right: { benefit: { weight: 19 } },
      at: ['benefit', 'weight'],
    },
  },
  citations: [guide('指标分值权重'), guide('绩效指标的类型和设置要求')],
  appliesTo: ['target'],
  *check({ table, options: { heavy } }) {
    const weights = weightsByLevel1(table);
    for (const indicator of table.indicators) {
      const { target, weight } = indicator;
      const level = level1(indicator);
      if (level === null || weight?.amount == null) continue;
      if (target?.kind !== 'qualitative' && target?.kind !== 'yes-no') continue;
      if (compare(weight.amount, heavy) < 0 || !equals(weight.amount, weights.get(level) ?? '0')) {
        continue;
      }
      yield {
        cells: [weight.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}是定性指标（${inQuotes(target.raw)}），占${level}全部分值（${weight.amount}分）。`,
        steps: () => [
          readStep('指标值', target),
          `它的权重是${weight.amount}分，达到${heavy}分。`,
          `${level}下各项权重合计${weights.get(level) ?? '0'}分，与它的权重相等，没有其他指标分担。`,
        ],
        also: () => weightCells(table, level),
      };
    }
  },
});
