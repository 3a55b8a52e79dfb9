import { canonical, compare, multiply, subtract, sum, within } from '../../domain/exact';
import type { GoalShare } from '../../domain/performance-table';
import { systemRule } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { sumText } from '../wording/steps';

/** 33.33, 33.33 and 33.33. */
const TOLERANCE = '0.1';

export const goalShareTotal = defineCheck({
  id: 'K25',
  name: 'goal-share-total',
  title: '各目标占比合计不符',
  category: 'consistency',
  severity: 'warning',
  condition:
    '设有多个年度目标并填写各自占比（目标权重）的，占比之和不等于100%，或有的目标没有填写占比。',
  exceptions: '只有一个目标，或没有占比栏时不检查；占比写成小数（0.6、0.4）的，按合计1核对。',
  advice: '核对各目标的占比，使合计为100%。',
  examples: [
    {
      wrong: [
        { goalEnd: '其中目标1（60%）为技能培训，目标2（30%）为就业服务。' },
        { goalEnd: '其中目标1（占比70%）为技能培训，目标2（占比40%）为就业服务。' },
      ],
      right: [
        { goalEnd: '其中目标1（60%）为技能培训，目标2（40%）为就业服务。' },
        { goalEnd: '其中目标1（60%）为技能培训。' },
      ],
      at: 'goal',
    },
  ],
  citations: [systemRule('各目标比例合计100%')],
  matter: 'goal',
  *check({ table }) {
    const shares = table.goalShares;
    const known = percents(shares);
    const open = shares.filter(({ percent }) => percent === null);
    const [first, ...others] = shares.map(({ cell }) => cell);
    if (first === undefined) return;
    if (open.length > 0) {
      const [cell = first, ...rest] = open.map((share) => share.cell);
      if (known.length === 0) return;
      yield {
        cells: [cell, ...rest],
        message: `${shares.length}个目标中有${open.length}个没有填写占比，无法核对占比合计。`,
        advice: '补填占比，使各目标占比合计为100%。',
      };
      return;
    }
    const total = sum(known);
    if (within(total, '100', TOLERANCE)) return;
    yield {
      cells: [first, ...others.filter((cell) => cell !== first)],
      message: `${shares.length}个目标的占比（${known.map((percent) => `${canonical(percent)}%`).join('、')}）合计${total}%，应为100%。`,
      steps: () => [
        `各目标占比相加：${sumText(known, total, '%')}。`,
        `与100%相差${subtract(total, '100').replace('-', '')}个百分点，超过容差${TOLERANCE}。`,
      ],
    };
  },
});

/** In percent; 0.6 and 0.4 are shares of 1. */
function percents(shares: readonly GoalShare[]): string[] {
  const known = shares.flatMap(({ percent }) => percent ?? []);
  const areParts = shares.every(
    ({ raw, percent }) => percent === null || (compare(percent, '1') <= 0 && !/[%％]/.test(raw)),
  );
  return areParts ? known.map((percent) => multiply(percent, '100')) : known;
}
