/** 完成率 and 得分 of one indicator as native formulas over given cells. */
import { compare, divide, multiply, subtract, type Decimal } from '../../domain/exact';
import type { ScoringMethod } from '../../domain/indicator';
import type { Aim } from '../aim';
import { SATISFACTION_BANDS } from '../methods/satisfaction';
import type { ScoringOptions } from '../options';
import { fraction, scorePlaces } from '../rounding';
import { completionExpression, metExpression } from './aim-expressions';
import { blankUnless, isNumber, literal, rounded, term, type CellTerm } from './expressions';

export interface FormulaItem {
  readonly method: ScoringMethod;
  readonly aim: Aim;
  readonly unit: string | null;
  readonly weight: Decimal;
  readonly options: ScoringOptions;
}

export interface FormulaCells {
  readonly actual: CellTerm;
  /** Instead of the literal number of a positive single target. */
  readonly target?: CellTerm;
  /** Instead of the literal weight. */
  readonly weight?: string;
}

/** The fraction, for a cell shown as 0.00%; blank while the actual cell is. Null where no ratio is meant. */
export function completionFormula(item: FormulaItem, cells: FormulaCells): string | null {
  const { aim, options } = item;
  const target = targetTerm(aim, cells);
  const { value, when } = completionExpression(aim, term(cells.actual), target, options);
  return blankUnless([...needs(aim, cells), ...when], rounded(value, 4));
}

/** The points; blank while the actual cell is. Null for methods that no number decides. */
export function scoreFormula(item: FormulaItem, cells: FormulaCells): string | null {
  const share = shareExpression(item, cells);
  if (share === null) return null;
  const weight = cells.weight ?? literal(item.weight);
  const conditions = [
    ...needs(item.aim, cells),
    ...(cells.weight === undefined ? [] : [isNumber(cells.weight)]),
    ...share.when,
  ];
  const points = share.value === '1' ? weight : `${share.value}*${weight}`;
  return blankUnless(conditions, rounded(points, scorePlaces(item.weight)));
}

interface Share {
  readonly value: string;
  readonly when: readonly string[];
}

function shareExpression(item: FormulaItem, cells: FormulaCells): Share | null {
  const { method, aim, unit, options } = item;
  const actual = term(cells.actual);
  const target = targetTerm(aim, cells);
  switch (method) {
    case 'unknown':
      return null;
    case 'direct': {
      const met = metExpression(aim, actual, target, options);
      return { value: `IF(${met},1,${fraction(options.missShare)})`, when: [] };
    }
    case 'graded': {
      const share = fraction(options.gradeShares.achieved);
      return { value: share, when: [metExpression(aim, actual, target, options)] };
    }
    case 'satisfaction':
      if (options.satisfaction === 'proportional') return proportional(item, actual, target);
      return unit === '%' ? satisfaction(actual) : null;
    case 'proportional':
      return proportional(item, actual, target);
  }
}

function proportional({ aim, options }: FormulaItem, actual: string, target: string | null): Share {
  const { value, when, mayExceed } = completionExpression(aim, actual, target, options);
  const reached = mayExceed ? `MIN(1,${value})` : value;
  if (options.scheme === 'ratio') return { value: reached, when };
  const line = fraction(options.passLine);
  return { value: `MAX(0,${reached}-${line})/${subtract('1', line)}`, when };
}

function satisfaction(actual: string): Share {
  const value = SATISFACTION_BANDS.reduceRight(
    (otherwise, { from, of10 }) => `IF(${actual}>=${from},${divide(of10, '10')},${otherwise})`,
    '0',
  );
  return { value, when: [`${actual}>=0`, `${actual}<=100`] };
}

function targetTerm(aim: Aim, { target }: FormulaCells): string | null {
  return target === undefined || !takesCell(aim) ? null : term(target);
}

/** A cell's number may change its sign, and with it the formula; only positive targets stand in cells. */
function takesCell(aim: Aim): boolean {
  return aim.kind !== 'between' && compare(aim.number, '0') > 0;
}

function needs(aim: Aim, { actual, target }: FormulaCells): string[] {
  const own = [isNumber(actual.cell)];
  if (target === undefined || !takesCell(aim)) return own;
  return [...own, isNumber(target.cell), `${target.cell}>0`];
}

/** How many percent a cell's number of 1 is: 100 in a cell that is formatted as percent. */
export function scaleOfCell(inCell: Decimal, meant: Decimal): Decimal | null {
  if (compare(inCell, meant) === 0) return '1';
  return compare(multiply(inCell, '100'), meant) === 0 ? '100' : null;
}
