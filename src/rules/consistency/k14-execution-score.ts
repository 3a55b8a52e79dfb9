import { canonical, equals, within, type Decimal } from '../../domain/exact';
import type { Execution } from '../../domain/funds';
import { evaluation, guide } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import {
  acceptedExecutionScores,
  executionWeights,
  knownRates,
  pointsBy,
} from '../facts/execution-score';
import {
  agrees,
  asPercent,
  executionRates,
  printedRates,
  executionCells,
  rateSteps,
} from '../facts/self-evaluation';

export const executionScore = defineCheck({
  id: 'K14',
  name: 'execution-score',
  title: '自评：预算执行得分不符',
  category: 'consistency',
  severity: 'warning',
  options: { tolerance: '0.1' },
  condition:
    '预算执行得分与按线性（执行率×分值）、按101号分档（80%以上7分，60%以上5分，10分制）重算的都相差超过{tolerance}分；或超过分值。分值按表中写明的，没有写明的按地区的口径。',
  exceptions:
    '以任一预算数为分母、以表中写明的执行率重算相符的不提示；执行率不足100%而得满分的只作提示（101号：已完成且在预算内得满分）；执行率无法计算的不检查。',
  advice: '按所用的计分口径重算预算执行得分；项目已完成且在预算内的，请在原因栏说明。',
  examples: [
    {
      with: { budget: 20, executed: 15, rate: '75%' },
      wrong: [
        { executionScore: 9, statedTotal: 99 },
        { executionScore: 2, statedTotal: 92 },
        { executionScore: 6.5, statedTotal: 96.5 },
      ],
      right: { executionScore: 7.5, statedTotal: 97.5 },
      at: 'executionScore',
      form: 'self-evaluation',
    },
  ],
  bounds: {
    tolerance: {
      with: { budget: 20, executed: 15, rate: '75%' },
      wrong: { executionScore: 7.7 },
      right: { executionScore: 7.6 },
      at: 'executionScore',
      form: 'self-evaluation',
    },
  },
  citations: [evaluation('单位自评'), guide('指标赋分规则')],
  appliesTo: ['self-evaluation', 'other'],
  *check({ table, profile, options: { tolerance } }) {
    const { execution } = table.funds;
    if (execution?.score?.amount == null) return;
    const { score } = execution;
    const [weight] = executionWeights(table, profile);
    const [rate] = knownRates(table);
    if (rate === undefined || isNothingToExecute(execution)) return;
    const points = (scheme: 'ratio' | 'threshold', of: Decimal): Decimal =>
      pointsBy(scheme, of, weight);
    const accepted = acceptedExecutionScores(table, profile);
    if (accepted.some((value) => agrees(score, value, tolerance))) return;
    const isFull = equals(score.amount ?? '0', weight);
    yield {
      cells: [score.cell],
      ...(isFull ? { severity: 'info' as const } : {}),
      message: `预算执行率${asPercent(rate)}，得分写作${canonical(score.amount ?? '0')}分；按线性计算为${points('ratio', rate)}分，按101号分档为${points('threshold', rate)}分。`,
      steps: () => [
        ...rateSteps(execution),
        ...(execution.rate === null ? [] : [`表中写的执行率是${inQuotes(execution.rate.raw)}。`]),
        `分值${weight}分；按线性：${asPercent(rate)}×${weight}=${points('ratio', rate)}分。`,
        `按101号分档（10分制80%以上7分，60%以上5分，按分值折算）：${points('threshold', rate)}分。`,
        `表中得分${canonical(score.amount ?? '0')}分，与以上各种算法都相差超过${tolerance}分。`,
      ],
      also: () => executionCells(execution),
    };
  },
});

/** Budget and execution both 0: a form without money has its rate and score as it likes. */
function isNothingToExecute(execution: Execution): boolean {
  const printed = execution.rate === null ? [] : printedRates(execution.rate);
  return executionRates(execution).length === 0 && printed.every((rate) => within(rate, '0', '0'));
}
