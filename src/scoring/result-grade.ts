/** 优 良 中 差 of a total. */
import { compare, divide, multiply, type Decimal } from '../domain/exact';

export type ResultGrade = '优' | '良' | '中' | '差';

/** From so many of 100 points on (10号 绩效评价结果). */
export const RESULT_GRADES: readonly { readonly grade: ResultGrade; readonly from: Decimal }[] = [
  { grade: '优', from: '90' },
  { grade: '良', from: '80' },
  { grade: '中', from: '60' },
];

/** Totals of other maxima (90 without 预算执行率) are brought to 100 first; the maximum must not be 0. */
export function resultGrade(total: Decimal, maximum: Decimal): ResultGrade {
  const of100 = maximum === '100' ? total : divide(multiply(total, '100'), maximum);
  return RESULT_GRADES.find(({ from }) => compare(of100, from) >= 0)?.grade ?? '差';
}
