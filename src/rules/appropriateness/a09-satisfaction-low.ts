import { compare } from '../../domain/exact';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { satisfactionShares } from '../facts/satisfaction';
import { readStep } from '../wording/steps';

const LOW = '85';

export const satisfactionLow = defineCheck({
  id: 'A09',
  name: 'satisfaction-low',
  title: '满意度目标偏低',
  category: 'appropriateness',
  severity: 'info',
  condition: '满意度指标的指标值低于85%。',
  exceptions: '不是百分比的满意度不检查；0及负数由其他检查项提示。',
  advice: '满意度赋分以90%为满分线，建议提高到≥90%，或说明偏低的原因。',
  example: { wrong: '参训学员满意度≥80%', right: '参训学员满意度≥90%' },
  citations: [guide('满意度指标')],
  *check({ table }) {
    for (const { indicator, target, share } of satisfactionShares(table)) {
      if (compare(share, '0') <= 0 || compare(share, LOW) >= 0) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值为“${target.raw}”，低于85%，即使完成也得不到满分。`,
        steps: () => [
          readStep('指标值', target),
          `${share}%低于${LOW}%；满意度赋分以90%为满分线。`,
        ],
      };
    }
  },
});
