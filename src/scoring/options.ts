/** What policy leaves open when a 自评表 is scored: each choice with its default; sources: docs/scoring.md. */
import type { Decimal } from '../domain/exact';
import type { GradeWord } from './stated-grade';

/** ratio: 财预〔2020〕10号, 完成率×权重. threshold: 财预〔2021〕101号, with a pass line. */
export type Scheme = 'ratio' | 'threshold';

export interface ScoringOptions {
  readonly scheme: Scheme;
  /** In percent of the target; below it `threshold` gives nothing (101号). */
  readonly passLine: Decimal;
  /** “=” and ranges: lose on either side by ratio, get all or nothing, or lose below only. 101号 is silent. */
  readonly equal: 'ratio' | 'exact' | 'at-least';
  /** “≤” that was exceeded: target ÷ actual as local practice has it, or nothing. */
  readonly overLimit: 'ratio' | 'none';
  /** Rows that say 满意度赋分: the bands of 101号, or by proportion like other numbers. */
  readonly satisfaction: 'bands' | 'proportional';
  /** Share of the weight in percent that a missed yes-no indicator keeps (101号: 0 or a defined deduction). */
  readonly missShare: Decimal;
  /** Share of the weight in percent for each word that states a grade; the reviewer may pick another. */
  readonly gradeShares: Readonly<Record<GradeWord, Decimal>>;
  /** Where the middle grade begins, in percent of the weight; the upper one begins at 80 everywhere. */
  readonly middleFrom: Decimal;
  /** From this completion in percent on a target counts as doubtfully low (10号 gives no number). */
  readonly farAbove: Decimal;
  /** The denominator of 预算执行率 where a form has both: 全年（调整后）预算数 or 年初预算数. */
  readonly executionBase: 'budget' | 'initial';
  /** The project is done and within budget: full points under 101号 whatever the rate. */
  readonly executionDone: boolean;
}

export const DEFAULT_OPTIONS: ScoringOptions = {
  scheme: 'ratio',
  passLine: '60',
  equal: 'ratio',
  overLimit: 'ratio',
  satisfaction: 'bands',
  missShare: '0',
  gradeShares: { achieved: '100', good: '80', partial: '60', missed: '0' },
  middleFrom: '60',
  farAbove: '130',
  executionBase: 'budget',
  executionDone: false,
};
