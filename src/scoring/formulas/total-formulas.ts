/** Subtotals, 预算执行, total and grade as native formulas. */
import { divide, type Decimal } from '../../domain/exact';
import { EXECUTION_BANDS } from '../methods/execution';
import type { ScoringOptions } from '../options';
import { RESULT_GRADES } from '../result-grade';
import { NOISE_PLACES, scorePlaces } from '../rounding';
import { blankUnless, isNumber, literal, rounded } from './expressions';

/** A function takes at most 255 arguments. */
export const MOST_CELLS = 250;

/**
 * Sum of what is scored; blank while nothing is. MAX passes over blank text that a score formula leaves.
 * `cells`: 1 to MOST_CELLS.
 */
export function sumFormula(cells: readonly string[], places = 2): string {
  const sum = cells.map((cell) => `MAX(0,${cell})`).join('+');
  const any = cells.map(isNumber);
  const condition = any.length === 1 ? any : [`OR(${any.join(',')})`];
  return blankUnless(condition, rounded(sum, places));
}

/** 总分. */
export const totalFormula = sumFormula;

/** 优 良 中 差; blank while any of the scores is. */
export function gradeFormula(scores: readonly string[], total: string, maximum: Decimal): string {
  const of100 = maximum === '100' ? total : `ROUND(${total}*100/${maximum},${NOISE_PLACES})`;
  const grade = RESULT_GRADES.reduceRight(
    (otherwise, { grade: word, from }) => `IF(${of100}>=${from},"${word}",${otherwise})`,
    '"差"',
  );
  return blankUnless(scores.map(isNumber), grade);
}

export interface ExecutionCells {
  readonly executed: string;
  readonly budget: string;
  /** The currency unit of the form, where its cells may carry one. */
  readonly unit?: string | null;
  /** Instead of the literal weight. */
  readonly weight?: string;
}

function needs({ executed, budget }: ExecutionCells): string[] {
  return [isNumber(executed), isNumber(budget), `${budget}>0`, `${executed}>=0`];
}

/** The fraction, for a cell shown as 0.00%. */
export function executionRateFormula(cells: ExecutionCells): string {
  return blankUnless(needs(cells), rounded(`${cells.executed}/${cells.budget}`, 4));
}

export function executionScoreFormula(
  cells: ExecutionCells,
  weight: Decimal,
  { scheme, executionDone }: Pick<ScoringOptions, 'scheme' | 'executionDone'>,
): string {
  const rate = `${cells.executed}/${cells.budget}`;
  const shown = cells.weight ?? literal(weight);
  const bands = EXECUTION_BANDS.reduceRight(
    (otherwise, { from, of10 }) =>
      `IF(ROUND(${rate},${NOISE_PLACES})>=${from},${divide(of10, '10')},${otherwise})`,
    '0',
  );
  const share = scheme === 'ratio' ? `MIN(1,${rate})` : executionDone ? '1' : bands;
  return blankUnless(
    [...needs(cells), ...(cells.weight === undefined ? [] : [isNumber(cells.weight)])],
    rounded(`${share}*${shown}`, scorePlaces(weight)),
  );
}
