/** The points of 预算执行率 on a form. */
import { equals, subtract, type Decimal } from '../domain/exact';
import type { PerformanceTable } from '../domain/performance-table';
import type { Profile } from '../regions/profile';
import { least, most } from './rounding';

/**
 * As the form states them; else what its total leaves of 100 where it is another one that the region has; else the region's,
 * and never more than the indicators leave of 100.
 */
export function executionWeightOf(
  { funds, executionRow, weightTotal: total }: PerformanceTable,
  { otherTotals, executionWeight }: Pick<Profile, 'otherTotals' | 'executionWeight'>,
): Decimal {
  const stated = funds.execution?.weight?.amount ?? executionRow?.weight?.amount ?? null;
  if (stated !== null) return stated;
  if (total === null) return executionWeight;
  const left = most('0', subtract('100', total));
  const isOther = otherTotals.some((each) => equals(each, total));
  return isOther ? left : least(executionWeight, left);
}
