import { canonical, compare, divide, type Decimal } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { budgetOf, isClose, type Budget } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { moneyIn, requestedMoney, type Money } from '../facts/goal/money';
import { annualGoal } from '../facts/goal/text';

const POWERS: readonly Decimal[] = ['10', '100', '1000', '10000', '100000', '1000000', '10000000'];

function digitsOf(amount: Decimal): string {
  return canonical(amount)
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '');
}

/** Power of ten by which the two are apart; null where they are not. */
function slip(money: Money, budget: Budget, share: Decimal): Decimal | null {
  const isMore = compare(money.yuan, budget.yuan) > 0;
  const ratio = isMore ? divide(money.yuan, budget.yuan) : divide(budget.yuan, money.yuan);
  return POWERS.find((candidate) => isClose(ratio, candidate, share)) ?? null;
}

/** Fewer digits in common may be chance: 10万元 and 100万元. */
function isTelling(money: Money, budget: Budget, power: Decimal, least: number): boolean {
  const digits = Math.min(digitsOf(money.yuan).length, digitsOf(budget.yuan).length);
  const sameNumeral = power === '10000' && canonical(money.number) === budget.amount;
  return digits >= least || sameNumeral;
}

export const goalCurrency = defineCheck({
  id: 'K11',
  name: 'goal-currency',
  title: '正文金额与表内单位换算不符',
  category: 'consistency',
  severity: 'error',
  options: { share: '0.005', digits: 3 },
  condition:
    '目标文字中的申请（安排）金额与年度预算总额数字相同而单位换算后相差10倍、1万倍等（元与万元写错）。',
  exceptions:
    '换算后相差不到{share%}的一致；相同数字不足{digits}位的可能是巧合，只有同一数字配了不同单位（500元与500万元）才提示；文中另有金额与预算一致的不提示；自评表不检查。',
  advice: '统一货币单位，改正目标中的金额或表中的预算。',
  examples: [
    {
      with: { total: 10 },
      wrong: [
        { goal: '申请资金10元，培训学员200人，提高学员岗位技能。' },
        { goal: '申请资金10亿元，培训学员200人，提高学员岗位技能。' },
      ],
      right: { goal: '申请资金10万元，培训学员200人，提高学员岗位技能。' },
      at: 'goal',
    },
  ],
  bounds: {
    share: {
      with: { total: 123.4 },
      wrong: { goal: '申请资金122.8元，培训学员200人。' },
      right: { goal: '申请资金122.7元，培训学员200人。' },
      at: 'goal',
    },
    digits: {
      wrong: { total: 12.3, goal: '申请资金123万元，培训学员200人。' },
      right: { total: 12, goal: '申请资金120万元，培训学员200人。' },
      at: 'goal',
    },
  },
  citations: [measures('绩效目标审核：适当性')],
  appliesTo: ['target'],
  *check({ table, options: { share, digits } }) {
    const budget = budgetOf(table);
    const goal = annualGoal(table);
    if (budget === null || goal === null) return;
    const all = moneyIn(goal);
    if (all.some((money) => isClose(money.yuan, budget.yuan, share))) return;
    for (const money of requestedMoney(goal, table.year)) {
      if (compare(money.yuan, '0') === 0) continue;
      const power = slip(money, budget, share);
      if (power === null || !isTelling(money, budget, power, digits)) continue;
      yield {
        cells: [goal.cell, budget.cell],
        message: `目标写明${money.text}，年度预算为${budget.amount}${budget.unit}，数字相同而换算后相差${power}倍。`,
        steps: () => [
          `目标写明${money.text}，换算为${money.yuan}元。`,
          `年度预算${budget.amount}${budget.unit}，换算为${budget.yuan}元。`,
          `不计小数点和末尾的0，两个数都是${digitsOf(money.yuan)}，金额却相差${power}倍，像是把单位写错了。`,
        ],
      };
      return;
    }
  },
});
