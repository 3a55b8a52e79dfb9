/** All fixes, in the order of their checks. One fix = one file = one test. */
import type { FixDefinition } from './fix';
import { fundItemBlankFix } from '../completeness/c06-fund-item-blank.fix';
import { scoringRuleMissingFix } from '../completeness/c21-scoring-rule-missing.fix';
import { level1WordingFix } from '../standardization/n01-level1-wording.fix';
import { level2WordingFix } from '../standardization/n02-level2-wording.fix';
import { ordinalRepeatedFix } from '../standardization/n05-ordinal-repeated.fix';
import { ordinalGapsFix } from '../standardization/n06-ordinal-gaps.fix';
import { comparatorGlyphsFix } from '../standardization/n07-comparator-glyphs.fix';
import { compoundUnitFix } from '../standardization/n09-compound-unit.fix';
import { unitTwiceFix } from '../standardization/n10-unit-twice.fix';
import { unitInNameOnlyFix } from '../standardization/n11-unit-in-name-only.fix';
import { ratioAsPercentFix } from '../standardization/n12-ratio-as-percent.fix';
import { numberFormatMixedFix } from '../standardization/n13-number-format-mixed.fix';
import { lastYearComparatorFix } from '../standardization/n14-last-year-comparator.fix';
import { lastYearZeroFix } from '../standardization/n15-last-year-zero.fix';
import { nameIsSentenceFix } from '../standardization/n16-name-is-sentence.fix';
import { qualityInPercentFix } from '../standardization/n18-quality-in-percent.fix';
import { scoringRuleNameFix } from '../standardization/n19-scoring-rule-name.fix';
import { evidenceNameFix } from '../standardization/n20-evidence-name.fix';
import { basisNameFix } from '../standardization/n21-basis-name.fix';
import { wrongCharactersFix } from '../standardization/n22-wrong-characters.fix';
import { documentNumberBracketsFix } from '../standardization/n23-document-number-brackets.fix';
import { typographicLeftoversFix } from '../standardization/n26-typographic-leftovers.fix';
import { satisfactionNameFix } from '../standardization/n27-satisfaction-name.fix';
import { rowShiftedFix } from '../standardization/n28-row-shifted.fix';
import { numberAsTextFix } from '../standardization/n32-number-as-text.fix';

export const FIXES: readonly FixDefinition[] = [
  fundItemBlankFix,
  scoringRuleMissingFix,
  level1WordingFix,
  level2WordingFix,
  ordinalRepeatedFix,
  ordinalGapsFix,
  comparatorGlyphsFix,
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
];
