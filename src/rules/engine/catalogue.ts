/** All checks, by id: found by `npm run catalogue`, not to be edited. */
import { projectNameMissing } from '../completeness/c01-project-name-missing';
import { unitMissing } from '../completeness/c02-unit-missing';
import { leaderMissing } from '../completeness/c03-leader-missing';
import { yearMissing } from '../completeness/c04-year-missing';
import { totalMissing } from '../completeness/c05-total-missing';
import { fundItemBlank } from '../completeness/c06-fund-item-blank';
import { goalMissing } from '../completeness/c07-goal-missing';
import { columnMissing } from '../completeness/c08-column-missing';
import { outputMissing } from '../completeness/c09-output-missing';
import { benefitMissing } from '../completeness/c10-benefit-missing';
import { costMissing } from '../completeness/c11-cost-missing';
import { satisfactionMissing } from '../completeness/c12-satisfaction-missing';
import { quantityMissing } from '../completeness/c13-quantity-missing';
import { qualityMissing } from '../completeness/c14-quality-missing';
import { timelinessMissing } from '../completeness/c15-timeliness-missing';
import { nameMissing } from '../completeness/c16-name-missing';
import { targetMissing } from '../completeness/c17-target-missing';
import { lastYearMissing } from '../completeness/c18-last-year-missing';
import { basisMissing } from '../completeness/c19-basis-missing';
import { weightInvalid } from '../completeness/c20-weight-invalid';
import { scoringRuleMissing } from '../completeness/c21-scoring-rule-missing';
import { evidenceMissing } from '../completeness/c22-evidence-missing';
import { placeholderLeft } from '../completeness/c23-placeholder-left';
import { unitAbsent } from '../completeness/c24-unit-absent';
import { indicatorCount } from '../completeness/c25-indicator-count';
import { budgetNotPositive } from '../completeness/c26-budget-not-positive';
import { level1Wording } from '../standardization/n01-level1-wording';
import { level2Wording } from '../standardization/n02-level2-wording';
import { level2Misplaced } from '../standardization/n03-level2-misplaced';
import { nameRepeated } from '../standardization/n04-name-repeated';
import { ordinalRepeated } from '../standardization/n05-ordinal-repeated';
import { ordinalGaps } from '../standardization/n06-ordinal-gaps';
import { comparatorGlyphs } from '../standardization/n07-comparator-glyphs';
import { comparatorMissing } from '../standardization/n08-comparator-missing';
import { compoundUnit } from '../standardization/n09-compound-unit';
import { unitTwice } from '../standardization/n10-unit-twice';
import { unitInNameOnly } from '../standardization/n11-unit-in-name-only';
import { ratioAsPercent } from '../standardization/n12-ratio-as-percent';
import { numberFormatMixed } from '../standardization/n13-number-format-mixed';
import { lastYearComparator } from '../standardization/n14-last-year-comparator';
import { lastYearZero } from '../standardization/n15-last-year-zero';
import { nameIsSentence } from '../standardization/n16-name-is-sentence';
import { nameLongOrDouble } from '../standardization/n17-name-long-or-double';
import { qualityInPercent } from '../standardization/n18-quality-in-percent';
import { scoringRuleName } from '../standardization/n19-scoring-rule-name';
import { evidenceName } from '../standardization/n20-evidence-name';
import { basisName } from '../standardization/n21-basis-name';
import { wrongCharacters } from '../standardization/n22-wrong-characters';
import { documentNumberBrackets } from '../standardization/n23-document-number-brackets';
import { projectNameGeneric } from '../standardization/n24-project-name-generic';
import { internalOffice } from '../standardization/n25-internal-office';
import { typographicLeftovers } from '../standardization/n26-typographic-leftovers';
import { satisfactionName } from '../standardization/n27-satisfaction-name';
import { rowShifted } from '../standardization/n28-row-shifted';
import { columnAllAlike } from '../standardization/n29-column-all-alike';
import { currencyUnclear } from '../standardization/n30-currency-unclear';
import { cellError } from '../standardization/n31-cell-error';
import { numberAsText } from '../standardization/n32-number-as-text';
import { hiddenIndicator } from '../standardization/n33-hidden-indicator';
import { shownDiffers } from '../standardization/n34-shown-differs';
import { punctuationDoubled } from '../standardization/n35-punctuation-doubled';
import { bracketUnclosed } from '../standardization/n36-bracket-unclosed';
import { textTwice } from '../standardization/n37-text-twice';
import { systemCharacters } from '../standardization/n38-system-characters';
import { systemSpaces } from '../standardization/n39-system-spaces';
import { systemNameLong } from '../standardization/n40-system-name-long';
import { goalItems } from '../relevance/r01-goal-items';
import { indicatorOffTopic } from '../relevance/r02-indicator-off-topic';
import { goalCount } from '../relevance/r03-goal-count';
import { goalSatisfaction } from '../relevance/r04-goal-satisfaction';
import { level2Doubtful } from '../relevance/r05-level2-doubtful';
import { projectNameUnmentioned } from '../relevance/r06-project-name-unmentioned';
import { wordingVaries } from '../relevance/r07-wording-varies';
import { executionIndicator } from '../relevance/r08-execution-indicator';
import { goalUnquantified } from '../relevance/r09-goal-unquantified';
import { goalStatesNeed } from '../relevance/r10-goal-states-need';
import { outputAlreadyDone } from '../relevance/r11-output-already-done';
import { benefitOverclaimed } from '../relevance/r12-benefit-overclaimed';
import { sameFactTwice } from '../relevance/r13-same-fact-twice';
import { weightTotal } from '../appropriateness/a01-weight-total';
import { weightStructure } from '../appropriateness/a02-weight-structure';
import { qualitativeOverweight } from '../appropriateness/a03-qualitative-overweight';
import { belowLastYear } from '../appropriateness/a04-below-last-year';
import { looserThanLastYear } from '../appropriateness/a05-looser-than-last-year';
import { belowOwnHistory } from '../appropriateness/a06-below-own-history';
import { farBelowLastYear } from '../appropriateness/a07-far-below-last-year';
import { satisfactionFull } from '../appropriateness/a08-satisfaction-full';
import { satisfactionLow } from '../appropriateness/a09-satisfaction-low';
import { outputWithUpperBound } from '../appropriateness/a10-output-with-upper-bound';
import { costDirection } from '../appropriateness/a11-cost-direction';
import { qualitativeProportional } from '../appropriateness/a12-qualitative-proportional';
import { quantitativeDirect } from '../appropriateness/a13-quantitative-direct';
import { dateGraded } from '../appropriateness/a14-date-graded';
import { yesNoNotDirect } from '../appropriateness/a15-yes-no-not-direct';
import { satisfactionRuleMissing } from '../appropriateness/a16-satisfaction-rule-missing';
import { satisfactionRuleMisplaced } from '../appropriateness/a17-satisfaction-rule-misplaced';
import { unitDiffersFromLastYear } from '../appropriateness/a18-unit-differs-from-last-year';
import { kindDiffersFromLastYear } from '../appropriateness/a19-kind-differs-from-last-year';
import { qualitativeUnmeasurable } from '../appropriateness/a20-qualitative-unmeasurable';
import { impossiblePercentage } from '../appropriateness/a21-impossible-percentage';
import { weightOutlier } from '../appropriateness/a22-weight-outlier';
import { costInPercent } from '../appropriateness/a23-cost-in-percent';
import { fixedQuantityAtLeast } from '../appropriateness/a24-fixed-quantity-at-least';
import { comparatorAgainstName } from '../appropriateness/a25-comparator-against-name';
import { degreeDirect } from '../appropriateness/a26-degree-direct';
import { deadlineOutsideYear } from '../feasibility/f01-deadline-outside-year';
import { vagueTiming } from '../feasibility/f02-vague-timing';
import { evidenceMismatch } from '../feasibility/f03-evidence-mismatch';
import { basisMismatch } from '../feasibility/f04-basis-mismatch';
import { otherFundsShare } from '../feasibility/f05-other-funds-share';
import { unitCostUnusual } from '../feasibility/f06-unit-cost-unusual';
import { budgetAboveEstimate } from '../feasibility/f07-budget-above-estimate';
import { goalOfAnotherYear } from '../feasibility/f08-goal-of-another-year';
import { impossibleDate } from '../feasibility/f09-impossible-date';
import { fundsSum } from '../consistency/k01-funds-sum';
import { costAgainstBudget } from '../consistency/k02-cost-against-budget';
import { goalArithmetic } from '../consistency/k03-goal-arithmetic';
import { goalParts } from '../consistency/k04-goal-parts';
import { goalMoney } from '../consistency/k05-goal-money';
import { personTimes } from '../consistency/k06-person-times';
import { periodicTarget } from '../consistency/k07-periodic-target';
import { quantityPriceAmount } from '../consistency/k08-quantity-price-amount';
import { similarProject } from '../consistency/k09-similar-project';
import { yearAbovePeriod } from '../consistency/k10-year-above-period';
import { goalCurrency } from '../consistency/k11-goal-currency';
import { statedPoints } from '../consistency/k12-stated-points';
import { executionRate } from '../consistency/k13-execution-rate';
import { executionScore } from '../consistency/k14-execution-score';
import { indicatorScore } from '../consistency/k15-indicator-score';
import { deviationReason } from '../consistency/k16-deviation-reason';
import { farAboveTarget } from '../consistency/k17-far-above-target';
import { totalAndGrade } from '../consistency/k18-total-and-grade';
import { scoreWithoutActual } from '../consistency/k19-score-without-actual';
import { rowUnevaluated } from '../consistency/k20-row-unevaluated';
import { actualUnquantified } from '../consistency/k21-actual-unquantified';
import { spentAboveBudget } from '../consistency/k22-spent-above-budget';
import { actualCopied } from '../consistency/k23-actual-copied';
import { actualAsBound } from '../consistency/k24-actual-as-bound';
import { goalShareTotal } from '../consistency/k25-goal-share-total';
import type { Check } from './check';

export const CHECKS: readonly Check[] = [
  projectNameMissing,
  unitMissing,
  leaderMissing,
  yearMissing,
  totalMissing,
  fundItemBlank,
  goalMissing,
  columnMissing,
  outputMissing,
  benefitMissing,
  costMissing,
  satisfactionMissing,
  quantityMissing,
  qualityMissing,
  timelinessMissing,
  nameMissing,
  targetMissing,
  lastYearMissing,
  basisMissing,
  weightInvalid,
  scoringRuleMissing,
  evidenceMissing,
  placeholderLeft,
  unitAbsent,
  indicatorCount,
  budgetNotPositive,
  level1Wording,
  level2Wording,
  level2Misplaced,
  nameRepeated,
  ordinalRepeated,
  ordinalGaps,
  comparatorGlyphs,
  comparatorMissing,
  compoundUnit,
  unitTwice,
  unitInNameOnly,
  ratioAsPercent,
  numberFormatMixed,
  lastYearComparator,
  lastYearZero,
  nameIsSentence,
  nameLongOrDouble,
  qualityInPercent,
  scoringRuleName,
  evidenceName,
  basisName,
  wrongCharacters,
  documentNumberBrackets,
  projectNameGeneric,
  internalOffice,
  typographicLeftovers,
  satisfactionName,
  rowShifted,
  columnAllAlike,
  currencyUnclear,
  cellError,
  numberAsText,
  hiddenIndicator,
  shownDiffers,
  punctuationDoubled,
  bracketUnclosed,
  textTwice,
  systemCharacters,
  systemSpaces,
  systemNameLong,
  goalItems,
  indicatorOffTopic,
  goalCount,
  goalSatisfaction,
  level2Doubtful,
  projectNameUnmentioned,
  wordingVaries,
  executionIndicator,
  goalUnquantified,
  goalStatesNeed,
  outputAlreadyDone,
  benefitOverclaimed,
  sameFactTwice,
  weightTotal,
  weightStructure,
  qualitativeOverweight,
  belowLastYear,
  looserThanLastYear,
  belowOwnHistory,
  farBelowLastYear,
  satisfactionFull,
  satisfactionLow,
  outputWithUpperBound,
  costDirection,
  qualitativeProportional,
  quantitativeDirect,
  dateGraded,
  yesNoNotDirect,
  satisfactionRuleMissing,
  satisfactionRuleMisplaced,
  unitDiffersFromLastYear,
  kindDiffersFromLastYear,
  qualitativeUnmeasurable,
  impossiblePercentage,
  weightOutlier,
  costInPercent,
  fixedQuantityAtLeast,
  comparatorAgainstName,
  degreeDirect,
  deadlineOutsideYear,
  vagueTiming,
  evidenceMismatch,
  basisMismatch,
  otherFundsShare,
  unitCostUnusual,
  budgetAboveEstimate,
  goalOfAnotherYear,
  impossibleDate,
  fundsSum,
  costAgainstBudget,
  goalArithmetic,
  goalParts,
  goalMoney,
  personTimes,
  periodicTarget,
  quantityPriceAmount,
  similarProject,
  yearAbovePeriod,
  goalCurrency,
  statedPoints,
  executionRate,
  executionScore,
  indicatorScore,
  deviationReason,
  farAboveTarget,
  totalAndGrade,
  scoreWithoutActual,
  rowUnevaluated,
  actualUnquantified,
  spentAboveBudget,
  actualCopied,
  actualAsBound,
  goalShareTotal,
];
