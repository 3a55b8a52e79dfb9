import { within, type Decimal } from '../../domain/exact';
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

/** 0.1 percentage points. */
const TOLERANCE = '0.001';

export const executionRate = defineCheck({
  id: 'K13',
  name: 'execution-rate',
  title: '自评：执行率计算错误',
  category: 'consistency',
  severity: 'error',
  condition: '自评表写明的预算执行率与执行数÷预算数相差超过0.1个百分点。',
  exceptions:
    '以全年（调整后）预算数或年初预算数为分母都可以；按写明的小数位四舍五入后相等的不提示；预算数为0或没有执行数的不检查。',
  advice: '按执行数÷预算数重新计算执行率。',
  example: {
    wrong: '全年预算数20，执行数20，执行率90%',
    right: '全年预算数20，执行数20，执行率100%',
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation'],
  *check({ table: { funds } }) {
    const { execution } = funds;
    if (execution?.rate?.amount == null) return;
    const { rate } = execution;
    const computed = executionRates(execution);
    const [first] = computed;
    if (first === undefined) return;
    const isRight = (value: Decimal): boolean =>
      printedRates(rate).some((printed) => within(printed, value, TOLERANCE)) ||
      agrees(rate, asPercent(value).slice(0, -1), '0');
    if (computed.some(isRight)) return;
    const spent = execution.executed?.amount ?? '';
    const base = execution.budget?.amount ?? execution.initial?.amount ?? '';
    yield {
      cells: [rate.cell],
      message: `执行率写作${rate.raw}，按执行数${spent}÷预算数${base}应为${asPercent(first)}。`,
      steps: () => [
        ...rateSteps(execution),
        `表中写的执行率是“${rate.raw}”。`,
        `与重算的${computed.map(asPercent).join('、')}相差超过0.1个百分点，四舍五入后也不相等。`,
      ],
      also: () => executionCells(execution),
    };
  },
});
