/** What 预算执行 may earn under the schemes and choices in use. */
import { compare, equals, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import type { Profile } from '../../regions/profile';
import { executionWeightOf } from '../../scoring/execution-weight';
import { executionPoints } from '../../scoring/methods/execution';
import { scoringOptions, type ScoringOptions } from '../../scoring/options';
import { ownOptions } from './accepted-scores';
import { executionRates, printedRates } from './self-evaluation';

/** Most have 10 of 100 for it, 湖北 and others 20. */
const USUAL: readonly [Decimal, ...Decimal[]] = ['10', '20'];

/** As the form states them; where it does not and no region is known, whatever is usual. */
export function executionWeights(
  table: PerformanceTable,
  profile: Profile,
): readonly [Decimal, ...Decimal[]] {
  const own = executionWeightOf(table, profile);
  const isStated = (table.funds.execution?.weight?.amount ?? null) !== null;
  if (isStated) return [own];
  // The indicators sum to 100, and 预算执行 has points all the same.
  if (equals(own, '0')) return USUAL;
  return profile.recognised !== null ? [own] : [own, ...USUAL];
}

/** By each base that a form may divide by, and as it is printed; none is negative. */
export function knownRates({ funds: { execution } }: PerformanceTable): Decimal[] {
  if (execution === null) return [];
  const printed = execution.rate === null ? [] : printedRates(execution.rate);
  return [...executionRates(execution), ...printed].filter((rate) => compare(rate, '0') >= 0);
}

function pointsByAll(rate: Decimal, weight: Decimal, profile: Profile): Decimal[] {
  const own = ownOptions(profile).map((options) => executionPoints(rate, weight, options).score);
  return [pointsBy('ratio', rate, weight), pointsBy('threshold', rate, weight), ...own];
}

export function pointsBy(
  scheme: ScoringOptions['scheme'],
  rate: Decimal,
  weight: Decimal,
): Decimal {
  return executionPoints(rate, weight, scoringOptions({ scheme })).score;
}

/** Empty where the rate is not known. */
export function acceptedExecutionScores(table: PerformanceTable, profile: Profile): Decimal[] {
  const rates = knownRates(table);
  return executionWeights(table, profile).flatMap((weight) =>
    rates.flatMap((rate) => pointsByAll(rate, weight, profile)),
  );
}
