/** Subtotals, 预算执行, total and grade as native formulas. */
import { divide, type Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import { fraction, NOISE_PLACES, scorePlaces } from '../rounding';
import { bandOf, blankUnless, isNumber, literal, references, rounded } from './expressions';
import { numberExpression } from './number-expression';

/** A function takes at most 255 arguments. */
export const MOST_CELLS = 250;

/** Sum of the scores; blank until every one is there. `cells`: 1 to MOST_CELLS. */
export function sumFormula(cells: readonly string[]): string {
  return sumUnlessOpen(cells, '""');
}

/** What `totalFormula` shows before anything is scored. */
export function openTotal(cells: readonly string[]): string {
  return `未完成${cells.length}项`;
}

/** The same, with 未完成3项 while scores are missing. */
export function totalFormula(cells: readonly string[]): string {
  return sumUnlessOpen(cells, `"未完成"&${cells.length}-COUNT(${references(cells)})&"项"`);
}

function sumUnlessOpen(cells: readonly string[], open: string): string {
  const all = references(cells);
  return `=IF(COUNT(${all})=${cells.length},${rounded(`SUM(${all})`, 2)},${open})`;
}

/** 已评部分合计89分 beside a total that is still open; blank before anything is scored, and once the total stands. */
export function soFarFormula(cells: readonly string[]): string {
  return `=${soFar(cells)}`;
}

function soFar(cells: readonly string[]): string {
  const all = references(cells);
  const count = `COUNT(${all})`;
  const sum = rounded(`SUM(${all})`, 2);
  return `IF(OR(${count}=0,${count}=${cells.length}),"","已评部分合计"&${sum}&"分")`;
}

/** 优 良 中 差; while there is no total, what is scored of `scores` so far, or a blank. */
export function gradeFormula(
  total: string,
  maximum: Decimal,
  { resultGrades }: Pick<ScoringOptions, 'resultGrades'>,
  scores: readonly string[] = [],
): string {
  const of100 = maximum === '100' ? total : `ROUND(${total}*100/${maximum},${NOISE_PLACES})`;
  const grade = resultGrades.reduceRight(
    (otherwise, { grade: word, from }) => `IF(${of100}>=${from},"${word}",${otherwise})`,
    '"差"',
  );
  const open = scores.length === 0 ? '""' : soFar(scores);
  return `=IF(${isNumber(total)},${grade},${open})`;
}

export interface ExecutionCells {
  readonly executed: string;
  readonly budget: string;
  /** The currency unit of the form, in which both cells are and which may stand in them. */
  readonly unit: string | null;
  /** Instead of the literal weight. */
  readonly weight?: string;
}

/** Blank unless both amounts can be read, the budget above 0 and the other not below. */
function rate({ executed, budget, unit }: ExecutionCells, of: (rate: string) => string): string {
  const [spent, base] = [numberExpression(executed, unit), numberExpression(budget, unit)];
  const value = blankUnless([`${base}>0`, `${spent}>=0`], of(`${spent}/${base}`));
  return `=IF(OR(${executed}="",${budget}=""),"",IFERROR(${value},""))`;
}

/** The fraction, for a cell shown as 0.00%. */
export function executionRateFormula(cells: ExecutionCells): string {
  return rate(cells, (value) => rounded(value, 4));
}

export function executionScoreFormula(
  cells: ExecutionCells,
  weight: Decimal,
  { scheme, executionDone, executionBands }: ScoringOptions,
): string {
  const bands = executionBands.map(({ from, of10 }) => ({
    from: fraction(from),
    value: divide(of10, '10'),
  }));
  const shown = cells.weight ?? literal(weight);
  return rate(cells, (value) => {
    const banded = bandOf(`ROUND(${value},${NOISE_PLACES})`, bands);
    const done = `IF(${value}<=1,1,${banded})`;
    const share = scheme === 'ratio' ? `MIN(1,${value})` : executionDone ? done : banded;
    const points = rounded(`${share}*${shown}`, scorePlaces(weight));
    return blankUnless(cells.weight === undefined ? [] : [isNumber(cells.weight)], points);
  });
}
