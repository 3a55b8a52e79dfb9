/** 按评判等级赋分: three grades, 100–80%, 80–60%, 60–0% of the weight (101号, 10号); 80–50–0 in some provinces. */
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

type Grading = Pick<ScoringOptions, 'middleFrom'>;

function bandOf(grade: Grade, { middleFrom }: Grading): Band {
  switch (grade) {
    case 'upper':
      return { name: '第一档', low: '80', high: '100' };
    case 'middle':
      return { name: '第二档', low: middleFrom, high: '80' };
    case 'lower':
      return { name: '第三档', low: '0', high: middleFrom };
  }
}

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

export function isInBand({ grade, share }: GradePick, options: Grading): boolean {
  const { low, high } = bandOf(grade, options);
  if (compare(share, low) < 0) return false;
  const order = compare(share, high);
  return order < 0 || (order === 0 && grade === 'upper');
}

export function pickOf(word: GradeWord, { gradeShares }: Pick<ScoringOptions, 'gradeShares'>) {
  return { grade: GRADE_OF[word], share: gradeShares[word] };
}

export function gradedPoints(
  { grade, share }: GradePick,
  weight: Decimal,
  options: Grading,
): Points {
  const { name, low, high } = bandOf(grade, options);
  const score = points(fraction(share), weight);
  return {
    score,
    how: `按评判等级为${name}（权重的${low}%～${high}%），取${share}%×${weight}分=${score}分`,
  };
}
