/** All checks, by id. One check = one file = one test = one entry of docs/rules.md. */
import { weightTotal } from './appropriateness/a01-weight-total';
import { weightStructure } from './appropriateness/a02-weight-structure';
import { qualitativeOverweight } from './appropriateness/a03-qualitative-overweight';
import { belowLastYear } from './appropriateness/a04-below-last-year';
import { looserThanLastYear } from './appropriateness/a05-looser-than-last-year';
import { belowOwnHistory } from './appropriateness/a06-below-own-history';
import { farBelowLastYear } from './appropriateness/a07-far-below-last-year';
import { outputWithUpperBound } from './appropriateness/a10-output-with-upper-bound';
import { costDirection } from './appropriateness/a11-cost-direction';
import { qualitativeProportional } from './appropriateness/a12-qualitative-proportional';
import { quantitativeDirect } from './appropriateness/a13-quantitative-direct';
import { satisfactionRuleMissing } from './appropriateness/a16-satisfaction-rule-missing';
import { satisfactionRuleMisplaced } from './appropriateness/a17-satisfaction-rule-misplaced';
import { unitDiffersFromLastYear } from './appropriateness/a18-unit-differs-from-last-year';
import { impossiblePercentage } from './appropriateness/a21-impossible-percentage';
import { costInPercent } from './appropriateness/a23-cost-in-percent';
import { comparatorAgainstName } from './appropriateness/a25-comparator-against-name';
import type { Check } from './check';
import { leaderMissing } from './completeness/c03-leader-missing';
import { fundsSum } from './consistency/k01-funds-sum';
import { costAgainstBudget } from './consistency/k02-cost-against-budget';
import { goalArithmetic } from './consistency/k03-goal-arithmetic';
import { goalParts } from './consistency/k04-goal-parts';
import { goalMoney } from './consistency/k05-goal-money';
import { personTimes } from './consistency/k06-person-times';
import { periodicTarget } from './consistency/k07-periodic-target';
import { quantityPriceAmount } from './consistency/k08-quantity-price-amount';
import { yearAbovePeriod } from './consistency/k10-year-above-period';
import { goalCurrency } from './consistency/k11-goal-currency';
import { statedPoints } from './consistency/k12-stated-points';
import { goalCount } from './relevance/r03-goal-count';

export const CHECKS: readonly Check[] = [
  weightTotal,
  weightStructure,
  qualitativeOverweight,
  belowLastYear,
  looserThanLastYear,
  belowOwnHistory,
  farBelowLastYear,
  outputWithUpperBound,
  costDirection,
  qualitativeProportional,
  quantitativeDirect,
  satisfactionRuleMissing,
  satisfactionRuleMisplaced,
  unitDiffersFromLastYear,
  impossiblePercentage,
  costInPercent,
  comparatorAgainstName,
  leaderMissing,
  fundsSum,
  costAgainstBudget,
  goalArithmetic,
  goalParts,
  goalMoney,
  personTimes,
  periodicTarget,
  quantityPriceAmount,
  yearAbovePeriod,
  goalCurrency,
  statedPoints,
  goalCount,
];
