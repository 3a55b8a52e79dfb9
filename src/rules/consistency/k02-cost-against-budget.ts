import { compare, divide, multiply, round, subtract, sum, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { toBase } from '../../domain/quantity/units';
import { guide, measures } from '../../policy/documents';
import { budgetOf, inUnitOf, isClose, type Budget } from '../facts/budget';
import { defineCheck, type Report } from '../engine/check';
import { isCostRow } from '../../domain/cost';
import { isSavingName } from '../../domain/lexicon/saving';
import { isEconomicCost, isTotalAmount } from '../facts/cost';
import { readStep, sumText } from '../wording/steps';

const SAME = '0.0001';
/** Costs that an explanation reads out one by one. */
const MOST_READ = 4;

const NAMED_TOTAL = /总|合计|全部|项目支出|项目成本|预算/;

interface Cost {
  readonly value: Value;
  readonly yuan: Decimal;
  readonly isNamedTotal: boolean;
}

function totalCost(indicator: Indicator): Cost | null {
  const { target, name } = indicator;
  if (target?.number == null) return null;
  if (target.comparator === '>=' || target.comparator === '>') return null;
  // 500万 under a cost is 500万元, read as 5000000 without a unit.
  if (target.unit === null && isCostRow(indicator) && /[万亿]$/.test(target.text)) {
    return { value: target, yuan: target.number, isNamedTotal: NAMED_TOTAL.test(name ?? '') };
  }
  if (target.unit === null || !isTotalAmount(indicator)) return null;
  const base = toBase(target.number, target.unit);
  return base === null
    ? null
    : { value: target, yuan: base.number, isNamedTotal: NAMED_TOTAL.test(name ?? '') };
}

/** A row that is the sum of the others, or the budget itself beside its parts, is not added to them. */
function withoutDoubles(costs: readonly Cost[], budget: Budget): readonly Cost[] {
  if (costs.length < 2) return costs;
  const all = sum(costs.map((cost) => cost.yuan));
  const whole = costs.find(
    ({ yuan, isNamedTotal }) =>
      isClose(subtract(all, yuan), yuan, SAME) ||
      ((isNamedTotal || costs.length > 2) && isClose(yuan, budget.yuan, SAME)),
  );
  return whole === undefined ? costs : [whole];
}

/** `farBelow` where the costs should be all there is to spend, else null. */
function report(costs: readonly Cost[], budget: Budget, farBelow: Decimal | null): Report | null {
  const [first, ...rest] = costs.map((cost) => cost.value.cell);
  if (first === undefined) return null;
  const total = sum(costs.map((cost) => cost.yuan));
  const cells: [string, ...string[]] = [first, ...rest, budget.cell];
  const shown = `成本指标合计${inUnitOf(budget, total)}${budget.unit}`;
  const against = `年度预算${budget.amount}${budget.unit}`;
  if (compare(total, budget.yuan) > 0) {
    const over = `${inUnitOf(budget, subtract(total, budget.yuan))}${budget.unit}`;
    const rounded = round(inUnitOf(budget, total, 20), budget.places);
    if (compare(rounded, budget.amount) > 0) {
      return { cells, message: `${shown}，超过${against}，超出${over}。` };
    }
    return {
      cells,
      severity: 'info',
      message: `${shown}，比${against}多${over}，四舍五入后相等。`,
      advice: '属于尾差：把金额统一到预算的小数位，使合计不超过预算。',
    };
  }
  const share = divide(total, budget.yuan);
  if (farBelow === null || compare(share, farBelow) >= 0) return null;
  return {
    cells,
    severity: 'info',
    message: `${shown}，只有${against}的${round(multiply(share, '100'), 2)}%。`,
    advice: '核对成本指标是否覆盖全部支出；有未列入的支出，请补设成本指标或说明。',
  };
}

export const costAgainstBudget = defineCheck({
  id: 'K02',
  name: 'cost-against-budget',
  title: '成本合计与预算不符',
  category: 'consistency',
  severity: 'warning',
  options: { farBelow: '0.9' },
  condition:
    '总额型的经济成本指标之和大于年度预算；按预算的小数位四舍五入后相等的只作提示；不足预算{farBelow%}的只作提示。',
  exceptions:
    '单价、标准、人均等单位成本不相加；节约额不相加；合计行与其分项不重复相加；还有单位成本或无金额单位的成本指标时，不提示“不足{farBelow%}”；没有预算数或单位不明、自评表不检查。',
  advice: '使成本指标合计不超过年度预算。',
  examples: [
    {
      with: { total: 10, cost: { name: '培训总费用' } },
      wrong: [
        { cost: { target: '≤12万元', lastYear: '12万元' } },
        { cost: { target: '≤100100元', lastYear: '100100元' } },
        { cost: { target: '≤5万元', lastYear: '5万元' } },
      ],
      right: { cost: { target: '≤10万元', lastYear: '10万元' } },
      at: ['cost', 'target'],
    },
  ],
  bounds: {
    farBelow: {
      with: { total: 10, cost: { name: '培训总费用' } },
      wrong: { cost: { target: '≤8.9万元' } },
      right: { cost: { target: '≤9万元' } },
      at: ['cost', 'target'],
    },
  },
  citations: [guide('成本指标'), measures('绩效目标设定：相应匹配')],
  appliesTo: ['target'],
  *check({ table, options: { farBelow } }) {
    const budget = budgetOf(table);
    if (budget === null) return;
    const rows = table.indicators.filter(
      (row) => isEconomicCost(row) && row.target !== null && !isSavingName(row.name),
    );
    const costs = rows.flatMap((row) => totalCost(row) ?? []);
    if (costs.length === 0) return;
    const counted = withoutDoubles(costs, budget);
    const isWhole = costs.length === rows.length;
    const found = report(counted, budget, isWhole ? farBelow : null);
    if (found === null) return;
    yield { ...found, steps: () => stepsOf(counted, costs.length, budget, farBelow) };
  },
});

function stepsOf(
  counted: readonly Cost[],
  found: number,
  budget: Budget,
  farBelow: Decimal,
): string[] {
  const yuan = counted.map((cost) => cost.yuan);
  const total = sum(yuan);
  const share = round(multiply(divide(total, budget.yuan), '100'), 2);
  const isOver = compare(total, budget.yuan) > 0;
  const gap = isOver ? subtract(total, budget.yuan) : subtract(budget.yuan, total);
  return [
    ...counted.slice(0, MOST_READ).map(({ value }) => readStep('成本指标值', value)),
    ...(counted.length < found ? [`${found}项中有合计行，只取它，不与分项重复相加。`] : []),
    `换算成元相加：${sumText(yuan, total, '元')}，即${inUnitOf(budget, total)}${budget.unit}。`,
    `年度预算${budget.amount}${budget.unit}，即${budget.yuan}元；成本合计为预算的${share}%，${isOver ? '多' : `不足${multiply(farBelow, '100')}%，少`}${inUnitOf(budget, gap)}${budget.unit}。`,
    ...(isOver && compare(round(inUnitOf(budget, total, 20), budget.places), budget.amount) <= 0
      ? [`四舍五入到预算的${budget.places}位小数后不超过预算，只作提示。`]
      : []),
  ];
}
