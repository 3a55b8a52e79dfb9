import { compare, equals } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { defineCheck } from '../check';
import { annualGoal } from '../goal-text/text';
import { satisfactionShares } from '../satisfaction';
import { nameOf } from '../select';

const STATED = /满意[度率][^，。；,;\n\d]{0,8}(\d{1,3}(?:\.\d{1,2})?)\s*%/g;

export const goalSatisfaction = defineCheck({
  id: 'R04',
  name: 'goal-satisfaction',
  title: '目标满意度数值与指标不一致',
  category: 'relevance',
  severity: 'warning',
  condition: '年度目标写明的满意度百分比，与满意度指标的指标值都不相同。',
  exceptions: '目标或指标没有写满意度百分比的不检查；有任何一项相同的不提示。',
  advice: '统一目标与满意度指标的数值。',
  example: {
    wrong: '目标：学员满意度达到90%以上；参训学员满意度≥95%',
    right: '目标：学员满意度达到90%以上；参训学员满意度≥90%',
  },
  citations: [measures('绩效目标审核：相关性')],
  appliesTo: ['target'],
  *check({ table }) {
    const goal = annualGoal(table);
    const shares = satisfactionShares(table);
    const [first] = shares;
    if (goal === null || first === undefined) return;
    const stated = [...goal.text.matchAll(STATED)].map((match) => match[1] ?? '');
    const wrong = stated.find((number) => !shares.some(({ share }) => equals(share, number)));
    if (wrong === undefined || compare(wrong, '100') > 0) return;
    yield {
      cells: [first.target.cell, goal.cell],
      message: `目标写明满意度${wrong}%，${nameOf(first.indicator)}的指标值为“${first.target.raw}”。`,
      steps: () => [
        `目标里写明的满意度：${stated.map((number) => `${number}%`).join('、')}。`,
        `满意度指标的指标值：${shares.map(({ share }) => `${share}%`).join('、')}。`,
        `没有一项等于${wrong}%。`,
      ],
      also: () => shares.map(({ target }) => target.cell),
    };
  },
});
