import { canonical, compare, subtract } from '../../domain/exact';
import { evaluation } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { executionCells } from '../facts/self-evaluation';

export const spentAboveBudget = defineCheck({
  id: 'K22',
  name: 'spent-above-budget',
  title: '自评：执行数大于预算数',
  category: 'consistency',
  severity: 'warning',
  options: { tolerance: '0.01' },
  condition:
    '全年执行数比全年预算数多{tolerance}以上（按表中单位）；全年预算数为0而有执行数的，为错误。',
  exceptions:
    '没有全年（调整后）预算数的版式不检查；年中调整了预算的以全年预算数为准，不与年初预算数比。',
  advice: '核对两个数；调整过预算的，按调整后的数填写全年预算数；确有超支的，说明原因和资金来源。',
  examples: [
    {
      with: { executionScore: 10 },
      wrong: [
        { budget: 10, executed: 12, rate: '120%' },
        { budget: 10, executed: 10.02, rate: '100.2%' },
      ],
      right: { budget: 10, executed: 10, rate: '100%' },
      at: 'executed',
      form: 'self-evaluation',
    },
  ],
  bounds: {
    tolerance: {
      wrong: { budget: 10, executed: 10.02 },
      right: { budget: 10, executed: 10.01 },
      at: 'executed',
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评')],
  appliesTo: ['self-evaluation', 'other'],
  *check({ table: { funds }, options: { tolerance } }) {
    const { execution, currencyUnit } = funds;
    const [budget, executed] = [execution?.budget ?? null, execution?.executed ?? null];
    if (execution === null || budget?.amount == null || executed?.amount == null) return;
    if (budget.cell === executed.cell) return;
    const [planned, spent] = [budget.amount, executed.amount];
    const gap = subtract(spent, planned);
    if (compare(gap, tolerance) <= 0) return;
    const unit = currencyUnit ?? '';
    const isNothing = compare(planned, '0') === 0;
    yield {
      cells: [executed.cell, budget.cell],
      ...(isNothing ? { severity: 'error' as const } : {}),
      message: isNothing
        ? `全年预算数为0，全年执行数却有${canonical(spent)}${unit}，执行率无法计算。`
        : `全年执行数${canonical(spent)}${unit}大于全年预算数${canonical(planned)}${unit}，多${gap}${unit}。`,
      steps: () => [
        `执行数${canonical(spent)}−预算数${canonical(planned)}=${gap}${unit}，超过${tolerance}。`,
        '没有预算不能支出，执行率不会超过100%。',
      ],
      also: () => executionCells(execution),
    };
  },
});
