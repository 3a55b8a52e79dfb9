/** completion.ts once more, as formula text: the same cases in the same order. */
import { compare, equals, type Decimal } from '../../domain/exact';
import type { Aim } from '../aim';
import type { ScoringOptions } from '../options';
import { literal } from './expressions';

type Choices = Pick<ScoringOptions, 'equal' | 'overLimit'>;

export interface CompletionExpression {
  readonly value: string;
  /** There is a ratio only under these conditions. */
  readonly when: readonly string[];
  readonly mayExceed: boolean;
}

/** `actual` and `target` are expressions; `target` replaces the number of a single positive target. */
export function completionExpression(
  aim: Aim,
  actual: string,
  target: string | null,
  choices: Choices,
): CompletionExpression {
  switch (aim.kind) {
    case 'at-least':
      return upTo(aim.number, actual, target, aim.strict);
    case 'at-most':
      return atMost(aim.number, actual, target, choices);
    case 'equal':
      if (choices.equal === 'at-least') return upTo(aim.number, actual, target, false);
      return between(aim.number, aim.number, actual, target, choices.equal);
    case 'between':
      return between(aim.low, aim.high, actual, null, choices.equal);
  }
}

function upTo(
  target: Decimal,
  actual: string,
  given: string | null,
  strict: boolean,
): CompletionExpression {
  const shown = given ?? literal(target);
  if (compare(target, '0') > 0) return may(`MAX(0,${actual}/${shown})`);
  const met = `${actual}${strict ? '>' : '>='}${shown}`;
  return compare(target, '0') === 0 ? never(`IF(${met},1,0)`) : never('1', [met]);
}

function atMost(
  target: Decimal,
  actual: string,
  given: string | null,
  { overLimit }: Choices,
): CompletionExpression {
  const shown = given ?? literal(target);
  const met = `${actual}<=${shown}`;
  const sign = compare(target, '0');
  if (overLimit === 'none' || sign === 0) return never(`IF(${met},1,0)`);
  return sign > 0 ? never(`${shown}/MAX(${shown},${actual})`) : never('1', [met]);
}

function between(
  low: Decimal,
  high: Decimal,
  actual: string,
  given: string | null,
  equal: ScoringOptions['equal'],
): CompletionExpression {
  const [from, to] = [given ?? literal(low), given ?? literal(high)];
  if (equal === 'exact') {
    const met = equals(low, high)
      ? `${actual}=${from}`
      : `AND(${actual}>=${from},${actual}<=${to})`;
    return never(`IF(${met},1,0)`);
  }
  const below = compare(low, '0') > 0 ? `MAX(0,${actual}/${from})` : '0';
  const above = equal === 'at-least' ? '1' : compare(high, '0') > 0 ? `${to}/${actual}` : '0';
  const when = [
    ...(compare(low, '0') < 0 ? [`${actual}>=${from}`] : []),
    ...(compare(high, '0') < 0 && equal !== 'at-least' ? [`${actual}<=${to}`] : []),
  ];
  return never(`IF(${actual}<${from},${below},IF(${actual}>${to},${above},1))`, when);
}

/** isMet of completion.ts. */
export function metExpression(
  aim: Aim,
  actual: string,
  target: string | null,
  { equal }: Pick<Choices, 'equal'>,
): string {
  switch (aim.kind) {
    case 'at-least':
      return `${actual}${aim.strict ? '>' : '>='}${target ?? literal(aim.number)}`;
    case 'at-most':
      return `${actual}${aim.strict ? '<' : '<='}${target ?? literal(aim.number)}`;
    case 'equal':
      return `${actual}${equal === 'at-least' ? '>=' : '='}${target ?? literal(aim.number)}`;
    case 'between':
      return equal === 'at-least'
        ? `${actual}>=${literal(aim.low)}`
        : `AND(${actual}>=${literal(aim.low)},${actual}<=${literal(aim.high)})`;
  }
}

function may(value: string): CompletionExpression {
  return { value, when: [], mayExceed: true };
}

function never(value: string, when: readonly string[] = []): CompletionExpression {
  return { value, when, mayExceed: false };
}
