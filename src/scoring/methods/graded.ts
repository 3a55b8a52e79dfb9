/** 按评判等级赋分: three grades, 100–80%, 80–60%, 60–0% of the weight (101号, 10号). */
import { compare, type Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import type { Points } from '../points';
import { fraction, points } from '../rounding';
import type { GradeWord } from '../stated-grade';

export type Grade = 'upper' | 'middle' | 'lower';

interface Band {
  readonly name: string;
  /** In percent of the weight; the lower end belongs to the band, the upper one only of the upper grade. */
  readonly low: Decimal;
  readonly high: Decimal;
}

export const BANDS: Readonly<Record<Grade, Band>> = {
  upper: { name: '第一档', low: '80', high: '100' },
  middle: { name: '第二档', low: '60', high: '80' },
  lower: { name: '第三档', low: '0', high: '60' },
};

export const GRADE_OF: Readonly<Record<GradeWord, Grade>> = {
  achieved: 'upper',
  good: 'upper',
  partial: 'middle',
  missed: 'lower',
};

/** A reviewer's own choice for one row: the grade, and where in its band. */
export interface GradePick {
  readonly grade: Grade;
  /** In percent of the weight. */
  readonly share: Decimal;
}

export function isInBand({ grade, share }: GradePick): boolean {
  const { low, high } = BANDS[grade];
  if (compare(share, low) < 0) return false;
  const order = compare(share, high);
  return order < 0 || (order === 0 && grade === 'upper');
}

export function pickOf(word: GradeWord, { gradeShares }: Pick<ScoringOptions, 'gradeShares'>) {
  return { grade: GRADE_OF[word], share: gradeShares[word] };
}

export function gradedPoints({ grade, share }: GradePick, weight: Decimal): Points {
  const { name, low, high } = BANDS[grade];
  const score = points(fraction(share), weight);
  return {
    score,
    how: `按评判等级为${name}（权重的${low}%～${high}%），取${share}%×${weight}分=${score}分`,
  };
}
