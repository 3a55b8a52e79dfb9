/** 完成率 of an aim: how far a number goes towards it. Zero and negative numbers: docs/scoring.md. */
import { compare, divide, equals, type Decimal } from '../domain/exact';
import type { Aim } from './aim';
import type { ScoringOptions } from './options';
import { most } from './rounding';

type Choices = Pick<ScoringOptions, 'equal' | 'overLimit'>;

/** A fraction, 1 and above where the aim is met; null where no ratio makes sense (negative targets). */
export function completionOf(aim: Aim, actual: Decimal, choices: Choices): Decimal | null {
  switch (aim.kind) {
    case 'at-least':
      return upTo(aim.number, actual, aim.strict);
    case 'at-most':
      if (compare(actual, aim.number) <= 0) return '1';
      return choices.overLimit === 'none' ? '0' : beyond(aim.number, actual);
    case 'equal':
      if (choices.equal === 'at-least') return upTo(aim.number, actual, false);
      return between(aim.number, aim.number, actual, choices.equal);
    case 'between':
      return between(aim.low, aim.high, actual, choices.equal);
  }
}

function between(
  low: Decimal,
  high: Decimal,
  actual: Decimal,
  equal: ScoringOptions['equal'],
): Decimal | null {
  const isBelow = compare(actual, low) < 0;
  if (!isBelow && compare(actual, high) <= 0) return '1';
  if (equal === 'exact') return '0';
  if (isBelow) return upTo(low, actual, false);
  return equal === 'at-least' ? '1' : beyond(high, actual);
}

function upTo(target: Decimal, actual: Decimal, strict: boolean): Decimal | null {
  if (compare(target, '0') > 0) return most('0', divide(actual, target));
  const order = compare(actual, target);
  if (order > 0 || (order === 0 && !strict)) return '1';
  return compare(target, '0') === 0 ? '0' : null;
}

/** Target ÷ actual for an actual above the target. */
function beyond(target: Decimal, actual: Decimal): Decimal | null {
  const sign = compare(target, '0');
  if (sign < 0) return null;
  return sign === 0 ? '0' : divide(target, actual);
}

/** True where a yes-no question “is the target met?” is answered with yes; > and < exclude the target itself. */
export function isMet(
  aim: Aim,
  actual: Decimal,
  { equal }: Pick<ScoringOptions, 'equal'>,
): boolean {
  switch (aim.kind) {
    case 'at-least': {
      const order = compare(actual, aim.number);
      return order > 0 || (order === 0 && !aim.strict);
    }
    case 'at-most': {
      const order = compare(actual, aim.number);
      return order < 0 || (order === 0 && !aim.strict);
    }
    case 'equal':
      return equal === 'at-least' ? compare(actual, aim.number) >= 0 : equals(actual, aim.number);
    case 'between':
      return (
        compare(actual, aim.low) >= 0 && (equal === 'at-least' || compare(actual, aim.high) <= 0)
      );
  }
}
