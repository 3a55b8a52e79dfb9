/** 完成率 and 得分 of a target with a number, over what people write for its actual value. */
import { compare, divide, subtract, type Decimal } from '../../domain/exact';
import type { ScoringMethod } from '../../domain/indicator';
import type { Aim } from '../aim';
import type { ScoringOptions } from '../options';
import { fraction } from '../rounding';
import { completionExpression, metExpression } from './aim-expressions';
import { bandOf, onlyIf } from './expressions';
import { numberExpression, signedText, type Sign, type TargetTerm } from './number-expression';
import { gradeExpression } from './word-rows';
import type { RowExpressions } from './row-formulas';

export interface NumberRow {
  readonly method: ScoringMethod;
  readonly aim: Aim;
  /** Of the target; the actual value is read in it. */
  readonly unit: string | null;
  readonly options: ScoringOptions;
}

/** What may stand before an actual value: “=100%” is 100%, “≥504” what decides where it is enough. */
export const SIGNS = {
  ...{ 'at-least': '≥', 'at-most': '≤', equal: '=', between: null },
} as const satisfies Readonly<Record<Aim['kind'], Sign | null>>;

/** `actual`: A1. `target`: instead of the literal number of a positive single target. */
export function numberRow(
  row: NumberRow,
  actual: string,
  target: TargetTerm | null,
): RowExpressions {
  const { aim, unit, options, method } = row;
  const beside = aim.kind === 'between' ? [aim.low, aim.high] : [aim.number];
  const sign = SIGNS[aim.kind];
  const number = numberExpression(actual, unit, { beside, sign });
  const shown = target?.expression ?? null;
  const { value, when } = completionExpression(aim, number, shown, options);
  const decides =
    sign === null || sign === '=' ? [] : [boundDecides(row, actual, sign, number, shown)];
  const share = shareExpression(row, number, shown);
  const graded = method === 'graded' && share !== null;
  return {
    completion: { value: onlyIf(decides, value), when },
    share: share && {
      value: graded
        ? `IF(ISERROR(${number}),${gradeExpression(actual, options)},${onlyIf(decides, share.value)})`
        : onlyIf(decides, share.value),
      when: share.when,
    },
    prompt: unit === '%' ? '请填百分数，如95%' : '请只填数字或“数字+单位”',
  };
}

/** “≥504” as what was reached: enough where the target asks for no more than that. */
function boundDecides(
  { aim, method, options }: NumberRow,
  actual: string,
  bound: '≥' | '≤',
  number: string,
  target: string | null,
): string {
  const best = options.satisfactionBands[0].from;
  const enough =
    method === 'satisfaction' && options.satisfaction === 'bands'
      ? bound === '≥'
        ? `${number}>=${best}`
        : 'FALSE'
      : metExpression(aim, number, target, options);
  return `OR(LEFT(${signedText(actual, bound)},1)<>"${bound}",${enough})`;
}

interface Share {
  readonly value: string;
  readonly when: readonly string[];
}

/** Null for methods that no number decides. */
function shareExpression(row: NumberRow, number: string, target: string | null): Share | null {
  const { method, aim, unit, options } = row;
  switch (method) {
    case 'unknown':
      return null;
    case 'direct': {
      const met = metExpression(aim, number, target, options);
      return { value: `IF(${met},1,${fraction(options.missShare)})`, when: [] };
    }
    case 'graded': {
      const met = metExpression(aim, number, target, options);
      return { value: onlyIf([met], fraction(options.gradeShares.achieved)), when: [] };
    }
    case 'satisfaction':
      if (options.satisfaction === 'proportional') return proportional(row, number, target);
      return unit === '%' ? satisfaction(number, options) : null;
    case 'proportional':
      return proportional(row, number, target);
  }
}

function proportional({ aim, options }: NumberRow, number: string, target: string | null): Share {
  const { value, when, mayExceed } = completionExpression(aim, number, target, options);
  const reached = mayExceed ? `MIN(1,${value})` : value;
  if (options.scheme === 'ratio') return { value: reached, when };
  const line = fraction(options.passLine);
  return { value: `MAX(0,${reached}-${line})/${subtract('1', line)}`, when };
}

function satisfaction(number: string, { satisfactionBands }: ScoringOptions): Share {
  const bands = satisfactionBands.map(({ from, of10 }): { from: Decimal; value: Decimal } => ({
    from,
    value: divide(of10, '10'),
  }));
  return { value: onlyIf([`${number}<=100`], bandOf(number, bands)), when: [] };
}

/** A target's cell may change its number, not its sign, and with it the formula. */
export function followsCell(aim: Aim): aim is Exclude<Aim, { kind: 'between' }> {
  return aim.kind !== 'between' && compare(aim.number, '0') > 0;
}
