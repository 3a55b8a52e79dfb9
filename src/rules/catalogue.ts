/** All checks, by id. One check = one file = one test = one entry of docs/rules.md. */
import { weightTotal } from './appropriateness/a01-weight-total';
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
import type { Check } from './check';

export const CHECKS: readonly Check[] = [
  weightTotal,
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
];
