/** All fixes, in the order of their checks. One fix = one file = one test. */
import type { FixDefinition } from './fix';
import { fundItemBlankFix } from './completeness/c06-fund-item-blank';
import { scoringRuleMissingFix } from './completeness/c21-scoring-rule-missing';
import { level1WordingFix } from './standardization/n01-level1-wording';
import { level2WordingFix } from './standardization/n02-level2-wording';
import { ordinalRepeatedFix } from './standardization/n05-ordinal-repeated';
import { ordinalGapsFix } from './standardization/n06-ordinal-gaps';
import { comparatorGlyphsFix } from './standardization/n07-comparator-glyphs';
import { comparatorMissingFix } from './standardization/n08-comparator-missing';
import { compoundUnitFix } from './standardization/n09-compound-unit';
import { unitTwiceFix } from './standardization/n10-unit-twice';
import { unitInNameOnlyFix } from './standardization/n11-unit-in-name-only';
import { ratioAsPercentFix } from './standardization/n12-ratio-as-percent';
import { numberFormatMixedFix } from './standardization/n13-number-format-mixed';
import { lastYearComparatorFix } from './standardization/n14-last-year-comparator';
import { lastYearZeroFix } from './standardization/n15-last-year-zero';
import { nameIsSentenceFix } from './standardization/n16-name-is-sentence';
import { qualityInPercentFix } from './standardization/n18-quality-in-percent';
import { scoringRuleNameFix } from './standardization/n19-scoring-rule-name';
import { evidenceNameFix } from './standardization/n20-evidence-name';
import { basisNameFix } from './standardization/n21-basis-name';
import { wrongCharactersFix } from './standardization/n22-wrong-characters';
import { documentNumberBracketsFix } from './standardization/n23-document-number-brackets';
import { typographicLeftoversFix } from './standardization/n26-typographic-leftovers';
import { satisfactionNameFix } from './standardization/n27-satisfaction-name';
import { rowShiftedFix } from './standardization/n28-row-shifted';
import { numberAsTextFix } from './standardization/n32-number-as-text';
import { weightTotalFix } from './appropriateness/a01-weight-total';
import { weightStructureFix } from './appropriateness/a02-weight-structure';
import { belowLastYearFix } from './appropriateness/a04-below-last-year';
import { looserThanLastYearFix } from './appropriateness/a05-looser-than-last-year';
import { belowOwnHistoryFix } from './appropriateness/a06-below-own-history';
import { farBelowLastYearFix } from './appropriateness/a07-far-below-last-year';
import { satisfactionFullFix } from './appropriateness/a08-satisfaction-full';
import { satisfactionLowFix } from './appropriateness/a09-satisfaction-low';
import { outputWithUpperBoundFix } from './appropriateness/a10-output-with-upper-bound';
import { costDirectionFix } from './appropriateness/a11-cost-direction';
import { qualitativeProportionalFix } from './appropriateness/a12-qualitative-proportional';
import { quantitativeDirectFix } from './appropriateness/a13-quantitative-direct';
import { dateGradedFix } from './appropriateness/a14-date-graded';
import { yesNoNotDirectFix } from './appropriateness/a15-yes-no-not-direct';
import { satisfactionRuleMissingFix } from './appropriateness/a16-satisfaction-rule-missing';
import { satisfactionRuleMisplacedFix } from './appropriateness/a17-satisfaction-rule-misplaced';
import { unitDiffersFromLastYearFix } from './appropriateness/a18-unit-differs-from-last-year';
import { qualitativeUnmeasurableFix } from './appropriateness/a20-qualitative-unmeasurable';
import { fixedQuantityAtLeastFix } from './appropriateness/a24-fixed-quantity-at-least';
import { comparatorAgainstNameFix } from './appropriateness/a25-comparator-against-name';
import { degreeDirectFix } from './appropriateness/a26-degree-direct';
import { vagueTimingFix } from './feasibility/f02-vague-timing';
import { basisMismatchFix } from './feasibility/f04-basis-mismatch';
import { fundsSumFix } from './consistency/k01-funds-sum';
import { goalArithmeticFix } from './consistency/k03-goal-arithmetic';
import { statedPointsFix } from './consistency/k12-stated-points';

export const FIXES: readonly FixDefinition[] = [
  fundItemBlankFix,
  scoringRuleMissingFix,
  level1WordingFix,
  level2WordingFix,
  ordinalRepeatedFix,
  ordinalGapsFix,
  comparatorGlyphsFix,
  comparatorMissingFix,
  compoundUnitFix,
  unitTwiceFix,
  unitInNameOnlyFix,
  ratioAsPercentFix,
  numberFormatMixedFix,
  lastYearComparatorFix,
  lastYearZeroFix,
  nameIsSentenceFix,
  qualityInPercentFix,
  scoringRuleNameFix,
  evidenceNameFix,
  basisNameFix,
  wrongCharactersFix,
  documentNumberBracketsFix,
  typographicLeftoversFix,
  satisfactionNameFix,
  rowShiftedFix,
  numberAsTextFix,
  weightTotalFix,
  weightStructureFix,
  belowLastYearFix,
  looserThanLastYearFix,
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
