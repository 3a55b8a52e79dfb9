import { equals } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { satisfactionShares } from '../facts/satisfaction';
import { readStep } from '../wording/steps';

export const satisfactionFull = defineCheck({
  id: 'A08',
  name: 'satisfaction-full',
  title: '满意度目标100%',
  category: 'appropriateness',
  severity: 'info',
  condition: '满意度指标的指标值为100%。',
  exceptions: '不是百分比的满意度不检查；服务对象极少的项目可以达到，因此只作提示。',
  advice: '满意度很难人人满意，建议改为≥90%或≥95%。',
  example: { wrong: '参训学员满意度=100%', right: '参训学员满意度≥95%' },
  citations: [measures('绩效目标审核：适当性')],
  *check({ table }) {
    for (const { indicator, target, share } of satisfactionShares(table)) {
      if (!equals(share, '100')) continue;
      yield {
        cells: [target.cell],
        message: `${nameOf(indicator)}的指标值为“${target.raw}”，要求人人满意，难以实现。`,
        steps: () => [readStep('指标值', target), `${share}%等于100%，有一人不满意就达不到。`],
      };
    }
  },
});
