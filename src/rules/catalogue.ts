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
import { projectNameMissing } from './completeness/c01-project-name-missing';
import { unitMissing } from './completeness/c02-unit-missing';
import { leaderMissing } from './completeness/c03-leader-missing';
import { yearMissing } from './completeness/c04-year-missing';
import { totalMissing } from './completeness/c05-total-missing';
import { goalMissing } from './completeness/c07-goal-missing';
import { columnMissing } from './completeness/c08-column-missing';
import { outputMissing } from './completeness/c09-output-missing';
import { benefitMissing } from './completeness/c10-benefit-missing';
import { costMissing } from './completeness/c11-cost-missing';
import { quantityMissing } from './completeness/c13-quantity-missing';
import { qualityMissing } from './completeness/c14-quality-missing';
import { nameMissing } from './completeness/c16-name-missing';
import { targetMissing } from './completeness/c17-target-missing';
import { lastYearMissing } from './completeness/c18-last-year-missing';
import { basisMissing } from './completeness/c19-basis-missing';
import { weightInvalid } from './completeness/c20-weight-invalid';
import { scoringRuleMissing } from './completeness/c21-scoring-rule-missing';
import { evidenceMissing } from './completeness/c22-evidence-missing';
import { placeholderLeft } from './completeness/c23-placeholder-left';
import { unitAbsent } from './completeness/c24-unit-absent';
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
import { executionRate } from './consistency/k13-execution-rate';
import { executionScore } from './consistency/k14-execution-score';
import { indicatorScore } from './consistency/k15-indicator-score';
import { deviationReason } from './consistency/k16-deviation-reason';
import { farAboveTarget } from './consistency/k17-far-above-target';
import { totalAndGrade } from './consistency/k18-total-and-grade';
import { goalCount } from './relevance/r03-goal-count';
import { level1Wording } from './standardization/n01-level1-wording';
import { level2Wording } from './standardization/n02-level2-wording';
import { level2Misplaced } from './standardization/n03-level2-misplaced';
import { nameRepeated } from './standardization/n04-name-repeated';
import { ordinalRepeated } from './standardization/n05-ordinal-repeated';
import { comparatorMissing } from './standardization/n08-comparator-missing';
import { ratioAsPercent } from './standardization/n12-ratio-as-percent';
import { lastYearComparator } from './standardization/n14-last-year-comparator';
import { wrongCharacters } from './standardization/n22-wrong-characters';
import { internalOffice } from './standardization/n25-internal-office';
import { rowShifted } from './standardization/n28-row-shifted';
import { currencyUnclear } from './standardization/n30-currency-unclear';
import { cellError } from './standardization/n31-cell-error';
import { hiddenIndicator } from './standardization/n33-hidden-indicator';

export const CHECKS: readonly Check[] = [
  projectNameMissing,
  unitMissing,
  leaderMissing,
  yearMissing,
  totalMissing,
  goalMissing,
  columnMissing,
  outputMissing,
  benefitMissing,
  costMissing,
  quantityMissing,
  qualityMissing,
  nameMissing,
  targetMissing,
  lastYearMissing,
  basisMissing,
  weightInvalid,
  scoringRuleMissing,
  evidenceMissing,
  placeholderLeft,
  unitAbsent,
  level1Wording,
  level2Wording,
  level2Misplaced,
  nameRepeated,
  ordinalRepeated,
  comparatorMissing,
  ratioAsPercent,
  lastYearComparator,
  wrongCharacters,
  internalOffice,
  rowShifted,
  currencyUnclear,
  cellError,
  hiddenIndicator,
  goalCount,
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
  executionRate,
  executionScore,
  indicatorScore,
  deviationReason,
  farAboveTarget,
  totalAndGrade,
];
