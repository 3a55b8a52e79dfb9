/** What policy leaves open when a 自评表 is scored: each choice with its default; sources: docs/scoring.md. */
import type { Decimal } from '../domain/exact';
import type { ResultGrade } from '../domain/lexicon/grades';
import type { Band } from '../regions/unit-scoring';
import type { GradeWord } from './stated-grade';

/** ratio: 财预〔2020〕10号, 完成率×权重. threshold: 财预〔2021〕101号, with a pass line. */
export type Scheme = 'ratio' | 'threshold';

/** From so many of 100 points on. */
export interface GradeBand {
  readonly grade: Exclude<ResultGrade, '差'>;
  readonly from: Decimal;
}

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
  /** Of 满意度, the highest first (101号). */
  readonly satisfactionBands: readonly [Band, ...Band[]];
  /** Of 预算执行率 under `threshold`, the highest first (101号). */
  readonly executionBands: readonly [Band, ...Band[]];
  /** Of the total; below the last one it is 差 (10号). */
  readonly resultGrades: readonly GradeBand[];
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
  satisfactionBands: [
    { from: '90', of10: '10' },
    { from: '80', of10: '8' },
    { from: '60', of10: '5' },
  ],
  executionBands: [
    { from: '100', of10: '10' },
    { from: '80', of10: '7' },
    { from: '60', of10: '5' },
  ],
  resultGrades: [
    { grade: '优', from: '90' },
    { grade: '良', from: '80' },
    { grade: '中', from: '60' },
  ],
  missShare: '0',
  gradeShares: { achieved: '100', good: '80', partial: '60', missed: '0' },
  middleFrom: '60',
  farAbove: '130',
  executionBase: 'budget',
  executionDone: false,
};

export function scoringOptions(changes: Partial<ScoringOptions> = {}): ScoringOptions {
  return { ...DEFAULT_OPTIONS, ...changes };
}
