/** What a row of a form needs in order to be evaluated: its formulas over given cells, and its input format. */
import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { aimOf, isNumeric } from '../aim';
import { dateRow } from './date-row';
import { quoted } from './expressions';
import { targetTerm, type TargetTerm } from './number-expression';
import { followsCell, numberRow } from './number-row';
import { rowFormulas, type RowCells, type RowExpressions } from './row-formulas';
import { wordRow, yesNoRow } from './word-rows';
import { methodOf } from '../method-of';
import type { ScoringOptions } from '../options';
import type { TargetCell } from '../weights';
import { askedAnswer, isOpen } from '../score-indicator';
import { inputFormat } from './input-format';

export interface PlannedCells {
  /** A1 of 实际完成值. */
  readonly actual: string;
  /** Null where no cell holds the target alone: what it asks for is then written into the formula. */
  readonly target: TargetCell | null;
  /** A1 of the weight, where it holds a number; else the weight is written into the formula. */
  readonly weight: string | null;
}

export interface PlannedRow {
  /** Number format of the actual cell. */
  readonly format: string;
  /** Null: nothing can be computed from what is written. */
  readonly completion: string | null;
  /** Null: the reviewer types the score. */
  readonly score: string | null;
}

export interface RowPlanContext {
  readonly options: ScoringOptions;
  /** Of the form, for dates without one. */
  readonly year: number | null;
}

/** `weight` null: the row has none of its own. */
export function planRow(
  indicator: Indicator,
  weight: Decimal | null,
  cells: PlannedCells,
  context: RowPlanContext,
): PlannedRow {
  const { target } = indicator;
  const format = target !== null && isNumeric(target) ? inputFormat(target.unit) : 'General';
  if (target === null || isOpen(target)) return { format, completion: null, score: null };
  const term = followed(indicator, target, cells.target);
  const expressions = expressionsOf(indicator, target, cells, term, context);
  if (expressions === null) return { format, completion: null, score: null };
  const row: RowCells = {
    actual: cells.actual,
    targetHolds: term === null ? sameTarget(cells.target) : `IFERROR(${term.expression}>0,FALSE)`,
    weight: cells.weight,
  };
  return { format, ...rowFormulas(expressions, row, weight) };
}

function expressionsOf(
  indicator: Indicator,
  target: Value,
  { actual, target: held }: PlannedCells,
  term: TargetTerm | null,
  { options, year }: RowPlanContext,
): RowExpressions | null {
  const method = methodOf(indicator, options);
  const aim = aimOf(target, indicator);
  if (aim !== null) return numberRow({ method, aim, unit: target.unit, options }, actual, term);
  if (method === 'unknown' || target.parts.length > 0) return null;
  const repeated = typeof held?.held === 'string' ? held.cell : null;
  switch (target.kind) {
    case 'deadline':
    case 'period':
      return dateRow(target, actual, repeated, year, options);
    case 'yes-no':
      return yesNoRow(actual, askedAnswer(target), options);
    default:
      return wordRow(actual, repeated, options);
  }
}

/** The target's cell, where a formula can follow its number. */
function followed(indicator: Indicator, target: Value, cell: TargetCell | null): TargetTerm | null {
  const aim = aimOf(target, indicator);
  if (aim === null || cell === null || !followsCell(aim)) return null;
  return targetTerm(cell.cell, cell.held, target.unit, aim.number);
}

/** A formula holds a text of at most 255 characters. */
const LONGEST_TEXT = 200;

/** The cell says what the formula was made for. */
function sameTarget(target: TargetCell | null): string | null {
  if (target === null) return null;
  const { cell, held } = target;
  if (typeof held === 'number') return `${cell}=${held}`;
  const start = held.slice(0, LONGEST_TEXT);
  // Univer takes "-3%" in a formula for a number; with a mark behind it is a text everywhere.
  return `EXACT(LEFT(${cell},${LONGEST_TEXT})&"#",${quoted(`${start}#`)})`;
}
