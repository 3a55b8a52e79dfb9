/** 按照完成比例赋分: 10号 (完成率×权重) and 101号 (with a pass line). */
import { compare, divide, multiply, round, subtract, type Decimal } from '../../domain/exact';
import type { ScoringOptions } from '../options';
import { fraction, least, percent, points } from '../rounding';
import type { Points } from '../points';

type Choices = Pick<ScoringOptions, 'scheme' | 'passLine'>;

/** The share of the weight (0 to 1) that a completion earns; above 100% it stays 1. */
export function proportionalShare(completion: Decimal, { scheme, passLine }: Choices): Decimal {
  const reached = least(completion, '1');
  if (scheme === 'ratio' || reached === '1') return reached;
  const line = fraction(passLine);
  if (compare(reached, line) < 0) return '0';
  return divide(subtract(reached, line), subtract('1', line));
}

export function proportionalPoints(completion: Decimal, weight: Decimal, choices: Choices): Points {
  const score = points(proportionalShare(completion, choices), weight);
  return { score, how: describe(completion, weight, score, choices) };
}

function describe(
  completion: Decimal,
  weight: Decimal,
  score: Decimal,
  { scheme, passLine }: Choices,
): string {
  // More places than elsewhere, so that the sum in the sentence can be checked.
  const rate = `${multiply(round(completion, 6), '100')}%`;
  if (compare(completion, '1') >= 0) return `完成率${percent(completion)}%，得满分${score}分`;
  if (scheme === 'ratio') return `完成率${rate}×${weight}分=${score}分`;
  if (compare(completion, fraction(passLine)) < 0) {
    return `完成率${rate}低于${passLine}%，不得分`;
  }
  const rest = subtract('100', passLine);
  return `完成率${rate}，(${rate}−${passLine}%)÷${rest}%×${weight}分=${score}分`;
}
