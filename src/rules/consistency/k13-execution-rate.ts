import { compare, divide, equals, within, type Decimal } from '../../domain/exact';
import type { Funds } from '../../domain/funds';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import {
  agrees,
  asPercent,
  executionRates,
  printedRates,
  executionCells,
  rateSteps,
} from '../facts/self-evaluation';

/** The budget is stated as 0, and no part of it says otherwise. */
function isWithoutMoney({ execution, items }: Funds): boolean {
  const bases = [execution?.budget, execution?.initial].flatMap((base) => base?.amount ?? []);
  const isZero = (amount: Decimal): boolean => equals(amount, '0');
  return (
    bases.length > 0 &&
    bases.every(isZero) &&
    items.every(({ amount }) => amount.amount === null || isZero(amount.amount))
  );
}

export const executionRate = defineCheck({
  id: 'K13',
  name: 'execution-rate',
  title: '自评：执行率计算错误',
  category: 'consistency',
  severity: 'error',
  options: { points: '0.1' },
  condition: '自评表写明的预算执行率与执行数÷预算数相差超过{points}个百分点。',
  exceptions:
    '以全年（调整后）预算数或年初预算数为分母都可以；按写明的小数位四舍五入后相等的不提示；没有执行数的不检查；预算数为0而写着执行率的为警告，各分项有金额的除外。',
  advice: '按执行数÷预算数重新计算执行率。',
  examples: [
    {
      with: { budget: 20, executed: 20 },
      wrong: [{ rate: '90%' }, { rate: '99%' }, { rate: 0.8 }],
      right: { rate: '100%' },
      at: 'rate',
      form: 'self-evaluation',
    },
  ],
  bounds: {
    points: {
      with: { budget: 16, executed: 12 },
      wrong: { rate: '75.2%' },
      right: { rate: '75.1%' },
      at: 'rate',
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation', 'other'],
  *check({ table: { funds }, options: { points } }) {
    const { execution } = funds;
    if (execution?.rate?.amount == null) return;
    const { rate } = execution;
    const computed = executionRates(execution);
    const [first] = computed;
    if (first === undefined) {
      if (!isWithoutMoney(funds) || compare(rate.amount ?? '0', '0') <= 0) return;
      yield {
        cells: [rate.cell],
        severity: 'warning',
        message: `预算数为0，算不出执行率，执行率写作${rate.raw}，据此得分没有依据。`,
        advice: '核对预算数；确实没有安排资金的，执行率留空并说明原因。',
        steps: () => [`预算数为0，执行数÷预算数没有意义；表中写的执行率是${inQuotes(rate.raw)}。`],
        also: () => executionCells(execution),
      };
      return;
    }
    const isRight = (value: Decimal): boolean =>
      printedRates(rate).some((printed) => within(printed, value, divide(points, '100'))) ||
      agrees(rate, asPercent(value).slice(0, -1), '0');
    if (computed.some(isRight)) return;
    const spent = execution.executed?.amount ?? '';
    const base = execution.budget?.amount ?? execution.initial?.amount ?? '';
    yield {
      cells: [rate.cell],
      message: `执行率写作${rate.raw}，按执行数${spent}÷预算数${base}应为${asPercent(first)}。`,
      steps: () => [
        ...rateSteps(execution),
        `表中写的执行率是${inQuotes(rate.raw)}。`,
        `与重算的${computed.map(asPercent).join('、')}相差超过${points}个百分点，四舍五入后也不相等。`,
      ],
      also: () => executionCells(execution),
    };
  },
});
