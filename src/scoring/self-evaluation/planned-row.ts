/** What a row of a 目标表 needs in order to be evaluated: its formulas over given cells, and its input format. */
import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { aimOf } from '../aim';
import { completionFormula, scoreFormula, type FormulaItem } from '../formulas/item-formulas';
import { methodOf } from '../method-of';
import type { ScoringOptions } from '../options';
import { inputFormat, inputScale } from './input-format';

export interface PlannedCells {
  /** A1 of 实际完成值. */
  readonly actual: string;
  /** A1 of the weight, where it holds a number; else the weight is written into the formula. */
  readonly weight: string | null;
  /** A1 of the cell that holds the target. */
  readonly target?: string | null;
}

export interface PlannedRow {
  /** Number format of the actual cell. */
  readonly format: string;
  /** Null: no number decides; the reviewer types the score. */
  readonly completion: string | null;
  readonly score: string | null;
}

/** `weight` null: the row has none of its own. */
export function planRow(
  indicator: Indicator,
  weight: Decimal | null,
  cells: PlannedCells,
  options: ScoringOptions,
): PlannedRow {
  const { target } = indicator;
  const aim = target === null ? null : aimOf(target, indicator);
  if (target === null || aim === null) return { format: 'General', completion: null, score: null };
  const { unit } = target;
  const item: FormulaItem = {
    ...{ method: methodOf(indicator, options), aim, unit, weight: weight ?? '0', options },
  };
  const over = {
    actual: { cell: cells.actual, scale: inputScale(unit) },
    ...(cells.weight === null ? {} : { weight: cells.weight }),
  };
  return {
    format: inputFormat(unit),
    completion: completionFormula(item, over),
    score: weight === null ? null : scoreFormula(item, over),
  };
}
