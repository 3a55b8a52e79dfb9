/** All fixes, in the order of their checks. One fix = one file = one test. */
import type { FixDefinition } from './fix';
import { weightTotalFix } from '../appropriateness/a01-weight-total.fix';
import { weightStructureFix } from '../appropriateness/a02-weight-structure.fix';
import { belowLastYearFix } from '../appropriateness/a04-below-last-year.fix';
import { belowOwnHistoryFix } from '../appropriateness/a06-below-own-history.fix';
import { farBelowLastYearFix } from '../appropriateness/a07-far-below-last-year.fix';
import { satisfactionFullFix } from '../appropriateness/a08-satisfaction-full.fix';
import { satisfactionLowFix } from '../appropriateness/a09-satisfaction-low.fix';
import { outputWithUpperBoundFix } from '../appropriateness/a10-output-with-upper-bound.fix';
import { costDirectionFix } from '../appropriateness/a11-cost-direction.fix';
import { qualitativeProportionalFix } from '../appropriateness/a12-qualitative-proportional.fix';
import { quantitativeDirectFix } from '../appropriateness/a13-quantitative-direct.fix';
import { dateGradedFix } from '../appropriateness/a14-date-graded.fix';
import { yesNoNotDirectFix } from '../appropriateness/a15-yes-no-not-direct.fix';
import { satisfactionRuleMissingFix } from '../appropriateness/a16-satisfaction-rule-missing.fix';
import { satisfactionRuleMisplacedFix } from '../appropriateness/a17-satisfaction-rule-misplaced.fix';
import { unitDiffersFromLastYearFix } from '../appropriateness/a18-unit-differs-from-last-year.fix';
import { qualitativeUnmeasurableFix } from '../appropriateness/a20-qualitative-unmeasurable.fix';
import { fixedQuantityAtLeastFix } from '../appropriateness/a24-fixed-quantity-at-least.fix';
import { comparatorAgainstNameFix } from '../appropriateness/a25-comparator-against-name.fix';
import { degreeDirectFix } from '../appropriateness/a26-degree-direct.fix';
import { vagueTimingFix } from '../feasibility/f02-vague-timing.fix';
import { basisMismatchFix } from '../feasibility/f04-basis-mismatch.fix';
import { fundsSumFix } from '../consistency/k01-funds-sum.fix';
import { goalArithmeticFix } from '../consistency/k03-goal-arithmetic.fix';
import { statedPointsFix } from '../consistency/k12-stated-points.fix';

export const FIXES: readonly FixDefinition[] = [
  weightTotalFix,
  weightStructureFix,
  belowLastYearFix,
  belowOwnHistoryFix,
  farBelowLastYearFix,
  satisfactionFullFix,
  satisfactionLowFix,
  outputWithUpperBoundFix,
  costDirectionFix,
  qualitativeProportionalFix,
  quantitativeDirectFix,
  dateGradedFix,
  yesNoNotDirectFix,
  satisfactionRuleMissingFix,
  satisfactionRuleMisplacedFix,
  unitDiffersFromLastYearFix,
  qualitativeUnmeasurableFix,
  fixedQuantityAtLeastFix,
  comparatorAgainstNameFix,
  degreeDirectFix,
  vagueTimingFix,
  basisMismatchFix,
  fundsSumFix,
  goalArithmeticFix,
  statedPointsFix,
];
