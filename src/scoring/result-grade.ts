/** 优 良 中 差 of a total. */
import { compare, divide, multiply, type Decimal } from '../domain/exact';
import type { ResultGrade } from '../domain/lexicon/grades';
import type { ScoringOptions } from './options';

/** Totals of other maxima (90 without 预算执行率) are brought to 100 first; the maximum must not be 0. */
export function resultGrade(
  total: Decimal,
  maximum: Decimal,
  { resultGrades }: Pick<ScoringOptions, 'resultGrades'>,
): ResultGrade {
  const of100 = maximum === '100' ? total : divide(multiply(total, '100'), maximum);
  return resultGrades.find(({ from }) => compare(of100, from) >= 0)?.grade ?? '差';
}
