/** One row of a table, scored by the method that its rule and its target ask for. */
import { compare, type Decimal } from '../domain/exact';
import type { Indicator, ScoringMethod } from '../domain/indicator';
import { compact, normalizeText, inQuotes } from '../domain/text';
import { compareToLastYear } from '../domain/value/comparison';
import { tickedChoice } from '../domain/value/lexicon';
import type { Value } from '../domain/value/value';
import { isNumeric, measure, type Measured } from './aim';
import { completionOf, isMet } from './completion';
import type { ItemScore } from './item-score';
import { directPoints } from './methods/direct';
import { gradedPoints, isInBand, pickOf, type GradePick } from './methods/graded';
import { proportionalPoints } from './methods/proportional';
import { satisfactionPoints } from './methods/satisfaction';
import { methodOf } from './method-of';
import { keptDeadline } from './moment';
import type { ScoringOptions } from './options';
import type { Points } from './points';
import { percent } from './rounding';
import { statedGrade, statedInTime } from './stated-grade';
import { shown } from './wording';

/** sheet: 实际完成值. last-year: 上年完成值, to see what this year's targets would make of it. */
export type ActualSource = 'sheet' | 'last-year';

export interface RowContext {
  readonly source: ActualSource;
  /** The budget year, for dates without one. */
  readonly year: number | null;
  readonly options: ScoringOptions;
  /** The reviewer's choice for this row. */
  readonly pick: GradePick | null;
  /** Rows that share one merged weight cell cannot be scored one by one. */
  readonly sharesWeight: boolean;
}

interface Judged {
  readonly method: ScoringMethod;
  readonly completion: Decimal | null;
  readonly isFarAbove: boolean;
  /** How many points a weight earns, or why none can be given. */
  readonly points: ((weight: Decimal) => Points) | string;
}

export function scoreIndicator(indicator: Indicator, context: RowContext): ItemScore {
  const { row, name, level1, target } = indicator;
  const weight = context.sharesWeight ? null : (indicator.weight?.amount ?? null);
  const actual = context.source === 'sheet' ? indicator.actual : indicator.lastYear;
  const judged = judge(indicator, actual, context);
  const awarded = award(judged, weight, context);
  const far = `；高于${context.options.farAbove}%，指标值偏低疑似，按10号应分析原因并视偏离程度调减`;
  const tail = `${awarded.how}${judged.isFarAbove ? far : ''}。`;
  return {
    ...{ row, name, level1, weight, method: judged.method, completion: judged.completion },
    ...{ score: awarded.score, maximum: weight, isFarAbove: judged.isFarAbove },
    isAsWritten: false,
    explanation: `${opening(target, actual, context)}${tail}`,
  };
}

function opening(target: Value | null, actual: Value | null, { source }: RowContext): string {
  if (target === null || actual === null || isOpen(actual)) return '';
  return `目标${shown(target)}，${source === 'sheet' ? '实际' : '上年'}${shown(actual)}，`;
}

function award(
  { points, completion }: Judged,
  weight: Decimal | null,
  { sharesWeight }: RowContext,
): { score: Decimal | null; how: string } {
  if (typeof points === 'string') return { score: null, how: `未评分：${points}` };
  if (weight !== null && compare(weight, '0') >= 0) return points(weight);
  const rate = completion === null ? '' : `完成率${completion}%，`;
  const why = sharesWeight ? '几行合并填写一个分值，不能分项计算' : '没有可用的分值';
  return { score: null, how: `${rate}未评分：${why}` };
}

function judge(indicator: Indicator, actual: Value | null, context: RowContext): Judged {
  const { target } = indicator;
  const { options, pick } = context;
  const method = methodOf(indicator, options);
  const refuse = (why: string): Judged => unscored(method, why);
  if (target === null || isOpen(target)) return refuse('没有填写指标值');
  if (pick !== null) {
    if (!isInBand(pick, options)) return refuse(`评定的比例${pick.share}%不在所选等级之内`);
    return scored('graded', (weight) => gradedPoints(pick, weight, options));
  }
  const absent = absence(indicator, actual, context);
  if (actual === null || absent !== null) return refuse(absent ?? '没有实际完成值');
  if (method === 'unknown') {
    return refuse(`赋分规则${inQuotes(indicator.scoringRule?.raw ?? '')}由单位自定，请人工评分`);
  }
  if (isNumeric(target)) return judgeNumber(indicator, target, actual, method, context);
  if (target.parts.length > 0) return refuse('指标值含有几个数量，不能合并计算');
  switch (target.kind) {
    case 'deadline':
    case 'period':
      return judgeDeadline(target, actual, context);
    case 'yes-no':
      return judgeYesNo(target, actual, options);
    default:
      return judgeWords(target, actual, options);
  }
}

function unscored(method: ScoringMethod, why: string): Judged {
  return { method, completion: null, isFarAbove: false, points: why };
}

function scored(method: ScoringMethod, points: (weight: Decimal) => Points): Judged {
  return { method, completion: null, isFarAbove: false, points };
}

/** Nothing that could be scored. */
export function isOpen({ kind }: Value): boolean {
  return ['empty', 'placeholder', 'error', 'not-applicable'].includes(kind);
}

/** Why there is nothing to score, or null. */
function absence(
  { target, name }: Indicator,
  actual: Value | null,
  { source }: RowContext,
): string | null {
  if (source === 'sheet') {
    return actual === null || isOpen(actual) ? '没有填写实际完成值' : null;
  }
  if (actual === null || isOpen(actual)) return '没有上年完成值';
  const isBareZero =
    target !== null && compareToLastYear(target, actual, name ?? '').lastYearIsBareZero;
  return isBareZero ? '上年完成值只写了0，可能是没有数据' : null;
}

function judgeNumber(
  indicator: Indicator,
  target: Value,
  actual: Value,
  method: ScoringMethod,
  { options }: RowContext,
): Judged {
  if (!isNumeric(actual)) {
    const stated = method === 'graded' ? statedGrade(actual.raw) : null;
    if (stated === null) return unscored(method, '定量指标的完成值需要是数值');
    return scored('graded', (weight) => gradedPoints(pickOf(stated, options), weight, options));
  }
  const measured = measure(target, actual, indicator);
  if (typeof measured === 'string') return unscored(method, measured);
  const { aim } = measured;
  if (isBound(actual) && !boundDecides(measured, actual, method, options)) {
    return unscored(method, '完成值写成了范围，不是确定的数');
  }
  const completion = completionOf(aim, measured.actual, options);
  const reached = completion === null ? null : percent(completion);
  const isFarAbove =
    (aim.kind === 'at-least' || (aim.kind === 'equal' && options.equal === 'at-least')) &&
    reached !== null &&
    compare(reached, options.farAbove) > 0;
  const points =
    gradeBelowBest(indicator, actual, method) ??
    numberPoints(measured, completion, method, options);
  return { method, completion: reached, isFarAbove, points };
}

/** The grade of the form's own that the value falls into; null for the best one, and where there are none. */
function gradeBelowBest(
  { grades = [], ...row }: Indicator,
  actual: Value,
  method: ScoringMethod,
): string | null {
  if (method !== 'graded') return null;
  const at = grades.findIndex(({ value }) => {
    const measured = measure(value, actual, row);
    return typeof measured !== 'string' && isMet(measured.aim, measured.actual, { equal: 'exact' });
  });
  const found = grades[at];
  if (at <= 0 || found === undefined) return null;
  return `按本表的评价标准属${inQuotes(found.grade)}档，该档得多少分由评价人评定`;
}

function isBound({ comparator }: Value): boolean {
  return comparator !== null && comparator !== '=';
}

/** “≥504” as what was reached: enough where the target asks for no more than that. */
function boundDecides(
  { aim, actual }: Measured,
  { comparator }: Value,
  method: ScoringMethod,
  options: ScoringOptions,
): boolean {
  const isFloor = comparator === '>=' || comparator === '>';
  if (aim.kind !== (isFloor ? 'at-least' : 'at-most')) return false;
  if (method === 'satisfaction' && options.satisfaction === 'bands') {
    return isFloor && compare(actual, options.satisfactionBands[0].from) >= 0;
  }
  return isMet(aim, actual, options);
}

function numberPoints(
  { aim, actual, unit }: Measured,
  completion: Decimal | null,
  method: ScoringMethod,
  options: ScoringOptions,
): Judged['points'] {
  if (method === 'direct') {
    const met = isMet(aim, actual, options);
    return (weight) => directPoints(met, weight, options);
  }
  if (method === 'graded') {
    if (!isMet(aim, actual, options)) return '未达到指标值，等级由评价人判定';
    return (weight) => gradedPoints(pickOf('achieved', options), weight, options);
  }
  if (method === 'satisfaction' && options.satisfaction === 'bands') {
    if (unit !== '%') return '满意度不是百分比';
    if (compare(actual, '0') < 0 || compare(actual, '100') > 0) return '满意度应在0到100%之间';
    return (weight) => satisfactionPoints(actual, weight, options);
  }
  if (completion === null) return '指标值是负数，完成比例没有意义，请人工评分';
  return (weight) => proportionalPoints(completion, weight, options);
}

function isSameText(target: Value, actual: Value): boolean {
  return compact(target.raw) === compact(actual.raw);
}

function judgeDeadline(
  target: Value,
  actual: Value,
  { year, options, source }: RowContext,
): Judged {
  const kept =
    keptDeadline(target, actual, year, source === 'last-year' ? 1 : 0) ??
    statedInTime(actual.raw) ??
    (isSameText(target, actual) ? true : null);
  if (kept === null) return unscored('direct', '看不出是否按期完成');
  return scored('direct', (weight) => directPoints(kept, weight, options));
}

/** What a yes-no target asks for; null where it only asks to be reached. */
export function askedAnswer({ raw }: Value): boolean | null {
  const answer = tickedChoice(normalizeText(raw));
  return answer === '是' ? true : answer === '否' ? false : null;
}

function judgeYesNo(target: Value, actual: Value, options: ScoringOptions): Judged {
  const [asked, answered] = [askedAnswer(target), askedAnswer(actual)];
  const stated = statedGrade(actual.raw);
  const met =
    asked !== null && answered !== null
      ? asked === answered
      : stated === 'achieved'
        ? true
        : stated === 'missed'
          ? false
          : null;
  if (met === null) return unscored('direct', '看不出是或否');
  return scored('direct', (weight) => directPoints(met, weight, options));
}

/** Quality in words: the actual text states a grade, or repeats the target. */
function judgeWords(target: Value, actual: Value, options: ScoringOptions): Judged {
  const word = isSameText(target, actual) ? 'achieved' : statedGrade(actual.raw);
  if (word === null) return unscored('graded', '完成值没有写明达成的等级，由评价人判定');
  return scored('graded', (weight) => gradedPoints(pickOf(word, options), weight, options));
}
