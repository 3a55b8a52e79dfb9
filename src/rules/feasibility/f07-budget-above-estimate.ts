import { isCostRow } from '../../domain/cost';
import { compare, multiply } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { budgetOf, inUnitOf } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { quantitiesOf, unitPrices } from '../facts/unit-price';
import { readStep } from '../wording/steps';

/** Rounding of the budget in 万元. */
const PLAY = '1.01';

export const budgetAboveEstimate = defineCheck({
  id: 'F07',
  name: 'budget-above-estimate',
  title: '预算不在测算上下限内',
  category: 'feasibility',
  severity: 'warning',
  condition: '表中唯一的成本指标是单价上限，同类数量也写定（=或≤），而预算总额超过数量×单价。',
  exceptions: '有其他成本指标的、数量写“≥”或不止一项的不检查；按次、按月的单价不检查。',
  advice: '核对数量、单价与预算，写明其余资金的用途。',
  examples: [
    {
      with: { total: 10, people: { name: '培训学员人数', target: '=200人' } },
      wrong: [
        { cost: { name: '人均培训成本', target: '≤400元/人', lastYear: '400元/人' } },
        { cost: { name: '人均培训成本', target: '≤450元/人', lastYear: '450元/人' } },
        { cost: { name: '人均培训成本', target: '≤300元/人', lastYear: '300元/人' } },
      ],
      right: { cost: { name: '人均培训成本', target: '≤500元/人', lastYear: '500元/人' } },
      at: 'total',
    },
  ],
  citations: [measures('绩效目标审核：可行性')],
  appliesTo: ['target'],
  yieldsTo: ['K08'],
  *check({ table }) {
    const budget = budgetOf(table);
    const costs = namedIndicators(table).filter(isCostRow);
    const [price, ...otherPrices] = unitPrices(table);
    if (budget === null || price === undefined || otherPrices.length > 0) return;
    if (costs.length !== 1 || costs[0] !== price.indicator) return;
    if (price.target.comparator === '>=' || price.target.comparator === '>') return;
    const [quantity, ...others] = quantitiesOf(table, price.kind);
    if (quantity === undefined || others.length > 0) return;
    if (quantity.target.comparator !== '=' && quantity.target.comparator !== '<=') return;
    const most = multiply(quantity.number, price.yuan);
    if (compare(budget.yuan, multiply(most, PLAY)) <= 0) return;
    yield {
      cells: [budget.cell, price.target.cell, quantity.target.cell],
      message: `${nameOf(quantity.indicator)}${inQuotes(quantity.target.raw)}乘以${nameOf(price.indicator)}${inQuotes(price.target.raw)}最多${inUnitOf(budget, most)}${budget.unit}，预算总额${budget.amount}${budget.unit}超出。`,
      steps: () => [
        readStep(`${nameOf(quantity.indicator)}的指标值`, quantity.target),
        readStep(`${nameOf(price.indicator)}的指标值`, price.target),
        `最多花${quantity.number}×${price.yuan}=${most}元，即${inUnitOf(budget, most)}${budget.unit}。`,
        `预算总额${budget.amount}${budget.unit}即${budget.yuan}元，超过它的${PLAY}倍（容许尾差）。`,
      ],
    };
  },
});
