/** 预算执行率 of a 自评表 from its funds block. */
import { compare, divide, type Decimal } from '../domain/exact';
import type { Execution } from '../domain/funds';
import type { PerformanceTable } from '../domain/performance-table';
import { executionPoints } from './methods/execution';
import type { ScoringOptions } from './options';
import { percent } from './rounding';

export interface ExecutionScore {
  /** In percent with two places; null where the form does not let it be computed. */
  readonly rate: Decimal | null;
  readonly score: Decimal | null;
  readonly maximum: Decimal;
  readonly explanation: string;
}

/** Null for a form without funds of a 自评表 and without a row 预算执行率. `weight` where the form states none. */
export function scoreExecution(
  { funds, executionRow }: Pick<PerformanceTable, 'funds' | 'executionRow'>,
  weight: Decimal,
  options: ScoringOptions,
): ExecutionScore | null {
  const { execution } = funds;
  if (execution === null && executionRow === null) return null;
  const maximum = execution?.weight?.amount ?? executionRow?.weight?.amount ?? weight;
  const none = (why: string): ExecutionScore => ({
    ...{ rate: null, score: null, maximum, explanation: `预算执行率未评分：${why}。` },
  });
  const executed = execution?.executed?.amount ?? null;
  const budget = execution === null ? null : executionBase(execution, options);
  if (executed === null || budget === null) return none('未填全年预算数或全年执行数');
  if (compare(budget, '0') <= 0) return none(`预算数为${budget}，不能计算执行率`);
  if (compare(executed, '0') < 0) return none(`执行数为负数${executed}`);
  const rate = divide(executed, budget);
  const { score, how } = executionPoints(rate, maximum, options);
  return {
    ...{ rate: percent(rate), score, maximum },
    explanation: `执行数${executed}÷预算数${budget}，${how}。`,
  };
}

/** 全年预算数 or 年初预算数 as the option says; the other where the form has only that. */
export function executionBase(
  { budget, initial }: Pick<Execution, 'budget' | 'initial'>,
  { executionBase: base }: Pick<ScoringOptions, 'executionBase'>,
): Decimal | null {
  const [first, second] = base === 'budget' ? [budget, initial] : [initial, budget];
  return first?.amount ?? second?.amount ?? null;
}
