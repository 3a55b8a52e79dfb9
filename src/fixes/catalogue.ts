/** All fixes, in the order of their checks. One fix = one file = one test. */
import type { FixDefinition } from './fix';
import { level1WordingFix } from './standardization/n01-level1-wording';
import { level2WordingFix } from './standardization/n02-level2-wording';
import { ordinalRepeatedFix } from './standardization/n05-ordinal-repeated';
import { ordinalGapsFix } from './standardization/n06-ordinal-gaps';
import { comparatorGlyphsFix } from './standardization/n07-comparator-glyphs';
import { unitTwiceFix } from './standardization/n10-unit-twice';
import { ratioAsPercentFix } from './standardization/n12-ratio-as-percent';
import { numberFormatMixedFix } from './standardization/n13-number-format-mixed';
import { lastYearComparatorFix } from './standardization/n14-last-year-comparator';
import { scoringRuleNameFix } from './standardization/n19-scoring-rule-name';
import { evidenceNameFix } from './standardization/n20-evidence-name';
import { basisNameFix } from './standardization/n21-basis-name';
import { wrongCharactersFix } from './standardization/n22-wrong-characters';
import { documentNumberBracketsFix } from './standardization/n23-document-number-brackets';
import { typographicLeftoversFix } from './standardization/n26-typographic-leftovers';
import { rowShiftedFix } from './standardization/n28-row-shifted';
import { numberAsTextFix } from './standardization/n32-number-as-text';

export const FIXES: readonly FixDefinition[] = [
  level1WordingFix,
  level2WordingFix,
  ordinalRepeatedFix,
  ordinalGapsFix,
  comparatorGlyphsFix,
  unitTwiceFix,
  ratioAsPercentFix,
  numberFormatMixedFix,
  lastYearComparatorFix,
  scoringRuleNameFix,
  evidenceNameFix,
  basisNameFix,
  wrongCharactersFix,
  documentNumberBracketsFix,
  typographicLeftoversFix,
  rowShiftedFix,
  numberAsTextFix,
];
