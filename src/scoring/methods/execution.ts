/** 预算执行率: linear (10号), or the bands of 101号. */
import { compare, divide, multiply, round, type Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import type { Points } from '../points';
import { least, NOISE_PLACES, percent, points } from '../rounding';

/** `rate` as fraction, not negative; above 1 it earns no more than 1 does. */
export function executionPoints(
  rate: Decimal,
  weight: Decimal,
  {
    scheme,
    executionDone,
    executionBands: bands,
  }: Pick<ScoringOptions, 'scheme' | 'executionDone' | 'executionBands'>,
): Points {
  const shown = `预算执行率${percent(rate)}%`;
  const over = compare(rate, '1') > 0 ? '（支出超出预算）' : '';
  if (scheme === 'ratio') {
    const score = points(least(rate, '1'), weight);
    return { score, how: `${shown}${over}×${weight}分=${score}分，最高${weight}分` };
  }
  if (executionDone && compare(rate, '1') <= 0) {
    return { score: points('1', weight), how: `${shown}，项目已完成且在预算内，得满分${weight}分` };
  }
  const reached = multiply(round(rate, NOISE_PLACES), '100');
  const band = bands.find(({ from }) => compare(reached, from) >= 0);
  if (band === undefined) {
    return { score: '0', how: `${shown}低于${bands.at(-1)?.from ?? ''}%，不得分` };
  }
  const score = points(divide(band.of10, '10'), weight);
  return { score, how: `${shown}${over}，按101号分档10分制得${band.of10}分，得${score}分` };
}
