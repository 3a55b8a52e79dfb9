/** 满意度赋分: bands for 10 points (101号), scaled to other weights. */
import { compare, divide, equals, type Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import type { Points } from '../points';
import { points } from '../rounding';

/** `satisfied` in percent, 0 to 100. */
export function satisfactionPoints(
  satisfied: Decimal,
  weight: Decimal,
  { satisfactionBands: bands }: Pick<ScoringOptions, 'satisfactionBands'>,
): Points {
  const index = bands.findIndex(({ from }) => compare(satisfied, from) >= 0);
  const band = bands[index];
  if (band === undefined) {
    return { score: '0', how: `满意度${satisfied}%低于${bands.at(-1)?.from ?? ''}%，不得分` };
  }
  const score = points(divide(band.of10, '10'), weight);
  const above = bands[index - 1];
  if (above === undefined) return { score, how: `满意度不低于${band.from}%，得满分${score}分` };
  const scaled = equals(weight, '10') ? '' : `，按权重${weight}分折合${score}分`;
  return {
    score,
    how: `满意度在${band.from}%（含）～${above.from}%之间，10分得${band.of10}分${scaled}`,
  };
}
