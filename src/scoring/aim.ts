/** What a target with a number asks for, beside an actual number in the same unit. */
import { equals, type Decimal } from '../domain/exact';
import type { Indicator } from '../domain/indicator';
import { directionOfRow } from '../domain/lexicon/direction';
import { inCommonUnit } from '../domain/value/comparison';
import type { Value } from '../domain/value/value';

export type Aim =
  | { readonly kind: 'at-least' | 'at-most'; readonly number: Decimal; readonly strict: boolean }
  | { readonly kind: 'equal'; readonly number: Decimal }
  | { readonly kind: 'between'; readonly low: Decimal; readonly high: Decimal };

/** Target and actual in one unit. */
export interface Measured {
  readonly aim: Aim;
  readonly actual: Decimal;
  readonly unit: string | null;
}

type Row = Pick<Indicator, 'name' | 'level1' | 'level2'>;

/** A value whose number can be set beside another one. */
export function isNumeric(value: Value): boolean {
  if (value.parts.length > 0) return false;
  if (value.kind === 'range') return value.range !== null;
  return (value.kind === 'number' || value.kind === 'frequency') && value.number !== null;
}

/** The aim in the target's own unit; null where the target is no number or several. */
export function aimOf(target: Value, row: Row): Aim | null {
  if (!isNumeric(target)) return null;
  if (target.range !== null) return { kind: 'between', ...target.range };
  const { number, comparator } = target;
  if (number === null) return null;
  if (comparator === '=') return { kind: 'equal', number };
  const strict = comparator === '>' || comparator === '<';
  return { kind: directionOfRow(row, target) === 'up' ? 'at-least' : 'at-most', number, strict };
}

/** Both in one unit, or a sentence that says why that cannot be. */
export function measure(target: Value, actual: Value, row: Row): Measured | string {
  const aim = aimOf(target, row);
  if (aim === null || actual.kind === 'range' || !isNumeric(actual) || actual.number === null) {
    return '两者不都是单个数值，无法计算完成率';
  }
  if (isDoubtfulPercentage(target, actual)) {
    return `实际完成值写作${actual.raw}，看不出是比例还是百分数`;
  }
  const own = { number: actual.number, unit: actual.unit, raw: actual.raw };
  const numbers = aim.kind === 'between' ? [aim.low, aim.high] : [aim.number];
  const pairs = numbers.map((number) =>
    inCommonUnit({ number, unit: target.unit, raw: target.raw }, own),
  );
  const [low = null, high = low] = pairs;
  if (low === null || high === null) return `单位不同，无法换算：${target.raw}与${actual.raw}`;
  if (high.unit !== low.unit || !equals(high.b, low.b)) {
    return `单位不明，无法换算：${target.raw}与${actual.raw}`;
  }
  const { unit, b: reached } = low;
  if (aim.kind !== 'between') return { aim: { ...aim, number: low.a }, actual: reached, unit };
  return { aim: { kind: 'between', low: low.a, high: high.a }, actual: reached, unit };
}

/** 0.97 without unit beside =100%: 97% or 0.97%? */
function isDoubtfulPercentage(target: Value, actual: Value): boolean {
  return (
    target.unit === '%' &&
    actual.unit === null &&
    /^[01](?:\.\d+)?$/.test(actual.number ?? '') &&
    Number(actual.number) > 0 &&
    Number(actual.number) <= 1
  );
}
