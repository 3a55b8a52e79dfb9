/** 满意度 as a percentage: what several checks ask of the rows of 满意度指标. */
import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import type { Value } from '../../domain/value/value';
import { fact } from './fact';
import { level1 } from './select';
import { namedIndicators } from './structure';

export interface SatisfactionShare {
  readonly indicator: Indicator;
  readonly target: Value;
  /** In percent. */
  readonly share: Decimal;
}

/** True for a row of 满意度指标, also where a form of 2015 has it under 效益指标. */
export function isSatisfaction(indicator: Indicator): boolean {
  return level1(indicator) === '满意度指标' || (indicator.level2 ?? '').includes('满意');
}

/** The rows of 满意度指标 whose target is a percentage. */
export const satisfactionShares = fact((table: PerformanceTable): readonly SatisfactionShare[] =>
  namedIndicators(table).flatMap((indicator) => {
    const { target } = indicator;
    if (target?.kind !== 'number' || target.unit !== '%' || target.number === null) return [];
    return isSatisfaction(indicator) ? [{ indicator, target, share: target.number }] : [];
  }),
);
