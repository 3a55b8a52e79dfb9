/** The two formulas of a row from what its kind of target needs: each in its own cell, neither needs the other. */
import type { Decimal } from '../../domain/exact';
import { scorePlaces } from '../rounding';
import { blankUnless, isNumber, literal, quoted, rounded } from './expressions';

interface Conditional {
  /** An error where the actual value cannot be read. */
  readonly value: string;
  /** What else must hold; the cell stays blank where it does not, for the reviewer. */
  readonly when: readonly string[];
}

export interface RowExpressions {
  /** The fraction, 1 and above where the target is met; null where there is no ratio. */
  readonly completion: Conditional | null;
  /** Of the weight, 0 to 1; null where the reviewer decides. */
  readonly share: Conditional | null;
  /** What to write instead of what could not be read. */
  readonly prompt: string;
}

export interface RowCells {
  /** A1 of 实际完成值. */
  readonly actual: string;
  /** True as long as the target says what the formula was made for; null where nothing can change it. */
  readonly targetHolds: string | null;
  /** A1 of the weight where it is a number; else the weight is written into the formula. */
  readonly weight: string | null;
}

export interface RowFormulas {
  /** 完成率, for a cell shown as 0.00%; beside an actual value that cannot be read it says what to write. */
  readonly completion: string;
  /** Null: the reviewer types the score. */
  readonly score: string | null;
}

const CHANGED = '指标值已变，请重新添加自评列';

/** `weight` null: the row has none of its own. */
export function rowFormulas(
  { completion, share, prompt }: RowExpressions,
  { actual, targetHolds, weight: weightCell }: RowCells,
  weight: Decimal | null,
): RowFormulas {
  const guarded = (value: string, otherwise: string): string =>
    targetHolds === null ? `=${value}` : `=IF(${targetHolds},${value},${otherwise})`;
  const shown =
    completion !== null
      ? blankUnless(completion.when, rounded(completion.value, 4))
      : share === null
        ? '""'
        : `IF(ISERROR(${share.value}),${quoted(prompt)},"")`;
  return {
    completion: guarded(`IFERROR(IF(${actual}="","",${shown}),${quoted(prompt)})`, quoted(CHANGED)),
    score:
      share === null || weight === null
        ? null
        : guarded(`IFERROR(${points(share, weightCell, weight)},"")`, '""'),
  };
}

function points({ value, when }: Conditional, cell: string | null, weight: Decimal): string {
  const shown = cell ?? literal(weight);
  const conditions = [...(cell === null ? [] : [isNumber(cell)]), ...when];
  return blankUnless(conditions, rounded(`${value}*${shown}`, scorePlaces(weight)));
}
