/** 直接赋分: met, all points; missed, none or the share that the unit has defined (101号). */
import type { Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import type { Points } from '../points';
import { fraction, points } from '../rounding';

export function directPoints(
  met: boolean,
  weight: Decimal,
  { missShare }: Pick<ScoringOptions, 'missShare'>,
): Points {
  if (met) return { score: points('1', weight), how: `已达到，得满分${weight}分` };
  const score = points(fraction(missShare), weight);
  return {
    score,
    how: missShare === '0' ? '未达到，不得分' : `未达到，${weight}分×${missShare}%=${score}分`,
  };
}
