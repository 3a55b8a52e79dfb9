/** Which 赋分 method a row asks for. */
import type { Indicator, ScoringMethod } from '../domain/indicator';
import { isBlank } from '../domain/text';
import type { Value } from '../domain/value/value';
import { level1Of } from '../domain/vocabulary';
import { isNumeric } from './aim';
import type { ScoringOptions } from './options';

/**
 * The form's rule; without one, by the kind of target. 'unknown' stands for a rule of the unit's own,
 * which no general formula may replace.
 */
export function methodOf(
  {
    scoringRule,
    target,
    level1,
    grades,
  }: Pick<Indicator, 'scoringRule' | 'target' | 'level1' | 'grades'>,
  { scheme }: Pick<ScoringOptions, 'scheme'>,
): ScoringMethod {
  if (scoringRule !== null && !isBlank(scoringRule.raw)) return scoringRule.method;
  // How many points 良 is worth no general formula says.
  if (grades !== undefined && target !== null && isNumeric(target)) return 'graded';
  if (target?.kind === 'deadline' || target?.kind === 'period' || target?.kind === 'yes-no') {
    return 'direct';
  }
  if (target === null || !isNumeric(target)) return 'graded';
  // Bands for 满意度 are 101号's; under 10号 it is a number like others.
  const isSatisfaction = level1 !== null && level1Of(level1) === '满意度指标' && isShare(target);
  return isSatisfaction && scheme === 'threshold' ? 'satisfaction' : 'proportional';
}

/** So many percent satisfied; complaints (0起, ≤2次, ≤1%) are counted among them too. */
function isShare({ unit, comparator, number }: Value): boolean {
  const isLimit = comparator === '<=' || comparator === '<' || number === '0';
  return !isLimit && (unit === null || unit === '%');
}
