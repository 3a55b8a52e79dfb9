import {
  compare,
  exact,
  subtract,
  sum,
  toDecimal,
  type Decimal,
  multiply,
} from '../../domain/exact';
import { convertCurrency } from '../../domain/quantity/currency';
import type { PerformanceTable } from '../../domain/performance-table';
import { measures } from '../../policy/documents';
import { budgetOf, inUnitOf, isClose, type Budget } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { moneyIn, ownMoney, requestedMoney, type Money } from '../facts/goal/money';
import { annualGoal, sentenceAround, type Goal } from '../facts/goal/text';
import { sumText } from '../wording/steps';

/** Sums that would explain the budget: each amount, the asked ones, all of this year's own. */
function explanations(goal: Goal, asked: readonly Money[], year: number | null): Decimal[] {
  const own = ownMoney(goal, year).map((money) => money.yuan);
  const sums = moneyIn(goal).filter((money) => !money.isPrice);
  return [...sums.map((money) => money.yuan), sum(asked.map((money) => money.yuan)), sum(own)];
}

/** "申请100万元,其中安排A60万元,安排B40万元": the parts are not asked for once more. */
function withoutParts(text: string, asked: readonly Money[]): Money[] {
  return asked.filter((money) => {
    const { from } = sentenceAround(text, money.start, money.end);
    const lead = text.slice(Math.max(0, from), money.start);
    const marker = Math.max(lead.lastIndexOf('其中'), lead.lastIndexOf('包括'));
    return marker < 0 || !asked.some(({ end }) => end > from && end <= from + marker);
  });
}

/** The total, and 财政拨款: "使用财政资金" need not speak of all money. */
function aims({ funds }: PerformanceTable, budget: Budget): Decimal[] {
  const amounts = funds.items.flatMap((item) => item.amount.amount ?? []);
  return amounts
    .filter((amount) => compare(amount, '0') > 0)
    .map((amount) => convertCurrency(amount, budget.unit, '元'));
}

export const goalMoney = defineCheck({
  id: 'K05',
  name: 'goal-money',
  title: '目标文字金额与预算不符',
  category: 'consistency',
  severity: 'warning',
  options: { share: '0.01' },
  condition: '目标文字写明的本年申请、安排、共需、合计金额之和，与年度预算总额相差超过{share%}。',
  exceptions:
    '以前年度、借款、总投资、合同价等金额和单价不计；“其中”的分项不重复相加；文中任一金额与预算总额或某项资金一致的不提示；自评表不检查。',
  advice: '补充说明其余资金的用途，或改正目标中的金额。',
  examples: [
    {
      with: { total: 10 },
      wrong: [
        { goal: '安排资金12万元，培训学员200人，提高学员岗位技能。' },
        { goal: '安排资金8.8万元，培训学员200人，提高学员岗位技能。' },
        { goal: '安排资金100万元，培训学员200人，提高学员岗位技能。' },
      ],
      right: { goal: '安排资金10万元，培训学员200人，提高学员岗位技能。' },
      at: 'goal',
    },
  ],
  bounds: {
    share: {
      with: { total: 10 },
      wrong: { goal: '安排资金10.11万元，培训学员200人。' },
      right: { goal: '安排资金10.1万元，培训学员200人。' },
      at: 'goal',
    },
  },
  citations: [measures('绩效目标设定：相应匹配')],
  appliesTo: ['target'],
  yieldsTo: ['K11'],
  *check({ table, options: { share } }) {
    const budget = budgetOf(table);
    const goal = annualGoal(table);
    if (budget === null || goal === null) return;
    const asked = withoutParts(goal.text, requestedMoney(goal, table.year));
    if (asked.length === 0) return;
    const explained = explanations(goal, asked, table.year);
    const wanted = [budget.yuan, ...aims(table, budget)];
    if (explained.some((yuan) => wanted.some((aim) => isClose(yuan, aim, share)))) return;
    const total = sum(asked.map((money) => money.yuan));
    const list = asked.map((money) => money.text).join('与');
    const joint = asked.length > 1 ? `合计${inUnitOf(budget, total)}${budget.unit}，` : '';
    const gap = toDecimal(exact(subtract(budget.yuan, total)).abs());
    yield {
      cells: [goal.cell, budget.cell],
      message: `目标写明的资金${list}，${joint}与年度预算${budget.amount}${budget.unit}相差${inUnitOf(budget, gap)}${budget.unit}。`,
      steps: () => [
        `目标里写明申请、安排的本年资金：${list}。`,
        `换算成元：${sumText(
          asked.map((money) => money.yuan),
          total,
          '元',
        )}。`,
        `年度预算${budget.amount}${budget.unit}，即${budget.yuan}元。`,
        `相差${gap}元（${inUnitOf(budget, gap)}${budget.unit}），超过预算的${multiply(share, '100')}%（${multiply(budget.yuan, share)}元）；文中没有其他金额与预算或某项资金相符。`,
      ],
    };
  },
});
