import { evaluation } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { scoringOptions } from '../../scoring/options';
import { shown } from '../../scoring/wording';
import { recompute } from '../facts/accepted-scores';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { lacksReason } from '../facts/self-evaluation';
import { readStep } from '../wording/steps';

export const farAboveTarget = defineCheck({
  id: 'K17',
  name: 'far-above-target',
  title: '自评：完成值远超目标未说明',
  category: 'consistency',
  severity: 'warning',
  options: { far: '130' },
  condition: '实际完成值超过指标值的{far}%，而偏差原因分析及改进措施没有填写。',
  exceptions: '“≤”“=”和区间指标、定性指标、单位不能换算的不检查；没有偏差原因栏的版式不检查。',
  advice: '说明超额完成的原因；因指标值定得明显偏低的，按偏离程度适度调减得分。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [
        { count: { actual: '8期', deviation: null } },
        { count: { actual: '6期', deviation: null } },
        { count: { actual: '40期', deviation: null } },
      ],
      right: { count: { actual: '8期', deviation: '企业新增用工，加办4期' } },
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  ],
  bounds: {
    far: {
      with: { count: { target: '≥100期' } },
      wrong: { count: { actual: '131期' } },
      right: { count: { actual: '130期' } },
      at: ['count', 'actual'],
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  *check({ table, options: { far } }) {
    for (const indicator of table.indicators) {
      const { target, actual } = indicator;
      if (target === null || actual === null || !lacksReason(indicator)) continue;
      const { isFarAbove, completion } = recompute(
        indicator,
        table.year,
        scoringOptions({ farAbove: far }),
      );
      if (!isFarAbove || completion === null) continue;
      yield {
        cells: [actual.cell, cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}目标${shown(target)}，实际${shown(actual)}，为目标的${completion}%，没有说明原因。`,
        steps: () => [
          readStep('指标值', target),
          readStep('实际完成值', actual),
          `实际÷目标=${completion}%，超过${far}%。`,
          `偏差原因栏${indicator.deviation?.value == null ? '为空' : `只写${inQuotes(indicator.deviation.value)}`}，没有说明原因。`,
        ],
        also: () => [cellOf(indicator, 'deviation')],
      };
    }
  },
});
