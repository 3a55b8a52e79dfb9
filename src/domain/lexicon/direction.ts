/** Whether a higher or a lower number is the better one: scoring, checks and fixes all ask here. */
import { isCostRow } from '../cost';
import type { Indicator } from '../indicator';
import { memoize } from '../memo';
import { parseUnit } from '../quantity/units';
import type { ParsedValue } from '../value/value';
import { LIMITS, MAY_BE_LIMITED } from './ceiling';
import { GAIN, NONE, NOT } from './gain';
import { AMBIVALENT, FAULTS, HARM } from './harm';
import {
  COUNT_WORDS,
  HEAD_COUNTS,
  OCCURS,
  OTHER_MEASURES,
  PEOPLE_HARMED,
  SHARE_WORDS,
  THINGS_HARMED,
  measureOf,
} from './measure';
import { DEALS_WITH, GROWTH, HANDLING, HELPS, LOWERING, TAKES_UP } from './remedy';
import { isSavingName } from './saving';
import { AWAITED, COSTS, DURATIONS, FEE_RATES, SHORT } from './time';
import { anyOf, mentions } from './words';

/** Whether a higher (up) or a lower (down) number is the better one. */
export type Direction = 'up' | 'down';

type Signed = Pick<ParsedValue, 'comparator' | 'unit'>;

const SHARE = anyOf(SHARE_WORDS);
const MEASURE = anyOf(SHARE_WORDS, COUNT_WORDS, OTHER_MEASURES);
const BEFALLEN = anyOf(PEOPLE_HARMED, THINGS_HARMED);

/** 辍学率, 逾期贷款余额, 越级上访事件发生率, 安全事故: the harm is what the name is about, not what is done about it. */
const HARM_NAME = new RegExp(
  `(?<harm>${anyOf(HARM)})(?<whom>${BEFALLEN}?)${anyOf(OCCURS)}?(?!控制率$)(?<measure>(?:${MEASURE}){0,2})$`,
);
/** What “occurs” is a harm, whatever its name: 贫困发生率. */
const OCCURRENCE = new RegExp(`发生${MEASURE}$`);
/** 事故下降率, 办理时限压缩比例, 投诉增长率. */
const HARM_CHANGES = new RegExp(
  `(?:${anyOf(HARM, COSTS)}${BEFALLEN}?${anyOf(OCCURS)}?(?:${MEASURE}){0,2}|${anyOf(AWAITED)}${anyOf(DURATIONS)})(?:(?<less>${anyOf(LOWERING)})|${anyOf(GROWTH)})(?:${MEASURE}|幅度)?$`,
);

const ADVERBS =
  '(?:及时|依法|有效|妥善|成功|快速|集中|重点|累计|全年|年度|本年|新增|协助|开展|完成)';
const HELD_OFF = new RegExp(
  `${anyOf(NONE)}(?:重大|较大|特大|一般|责任|安全|生产|质量|群体性|人员|有效|交通|网络|群众|学生|重复){0,3}$`,
);
/** What is lowered is the next harm: 防止返贫监测对象返贫率 is not kept off by its first word. */
const LOWERED = new RegExp(`${anyOf(LOWERING)}(?!.*${anyOf(HARM)})`);
const DEALT_WITH = new RegExp(`${anyOf(TAKES_UP)}|^${ADVERBS}{0,2}${anyOf(DEALS_WITH)}`);
const HELPED = new RegExp(`^${ADVERBS}{0,2}${anyOf(HELPS)}`);

const ENDS_IN_SHARE = new RegExp(`${SHARE}$`);
const OF_PEOPLE = new RegExp(`^${anyOf(HEAD_COUNTS)}$`);
const IS_FAULT = new Set(FAULTS);

const AWAITED_TIME = new RegExp(
  `${anyOf(AWAITED)}的?${anyOf(DURATIONS)}$|${anyOf(SHORT)}${MEASURE}?$`,
);
const FEE_RATE = new RegExp(`(?<![缴收续交付免浪欠消])${anyOf(FEE_RATES)}$`);
const LIMIT = new RegExp(`${anyOf(LIMITS)}$`);

const GOOD_RATE = new RegExp(`${anyOf(GAIN, HANDLING)}[率度]$`);
const BAD_RATE = new RegExp(
  `${anyOf(NOT)}${anyOf(GAIN, HANDLING)}(?:问题|事项)?${anyOf(SHARE_WORDS, COUNT_WORDS)}$`,
);

/** A harm in front of which nothing says that it is kept off or dealt with; null where the name is not about one. */
function ofHarm(measure: string): Direction | null | undefined {
  const found = HARM_NAME.exec(measure);
  if (found?.groups === undefined) return undefined;
  const { harm = '', whom = '', measure: counted = '' } = found.groups;
  const before = measure.slice(0, found.index);
  const isShare = ENDS_IN_SHARE.test(measure);
  // 逾期 is a fault; an 逾期贷款 is something to be dealt with.
  const isMatter = whom !== '' || !IS_FAULT.has(harm);
  if (HELD_OFF.test(before)) return isShare ? 'up' : null;
  if (LOWERED.test(before)) return null;
  if (!isShare && isMatter && DEALT_WITH.test(before)) return null;
  const isOfPeople = PEOPLE_HARMED.includes(whom) || OF_PEOPLE.test(counted);
  return !isShare && isOfPeople && HELPED.test(before) ? null : 'down';
}

const byMeasure = memoize((measure): Direction | null => {
  if (FEE_RATE.test(measure) || LIMIT.test(measure)) return 'down';
  if (BAD_RATE.test(measure)) return 'down';
  const change = HARM_CHANGES.exec(measure);
  if (change !== null) return change.groups?.['less'] === undefined ? 'down' : 'up';
  const harm = ofHarm(measure);
  if (harm !== undefined) return harm;
  if (OCCURRENCE.test(measure)) return 'down';
  return GOOD_RATE.test(measure) ? 'up' : null;
});

/** Which way is better by the name; null where it does not say (培训班期数, 案件数, 受理投诉件数). */
export function directionOfName(name: string | null, unit: string | null = null): Direction | null {
  const measure = measureOf(name ?? '');
  if (AWAITED_TIME.test(measure)) {
    // 响应时间 in percent is a share of answers in time.
    return unit !== null && parseUnit(unit)?.base === '%' ? null : 'down';
  }
  return byMeasure(measure);
}

/** ≤ and < want less, ≥ and > more; else the name decides, and of what it does not speak more is better. */
export function direction(name: string | null, value: Signed | null = null): Direction {
  switch (value?.comparator) {
    case '<=':
    case '<':
      return 'down';
    case '>=':
    case '>':
      return 'up';
    default:
      return directionOfName(name, value?.unit ?? null) ?? 'up';
  }
}

/** Of a whole row: without a bound, a cost is a ceiling, unless its name speaks of savings or of a good. */
export function directionOfRow(
  row: Pick<Indicator, 'name' | 'level1' | 'level2'>,
  value: Signed | null,
): Direction {
  const sign = value?.comparator ?? null;
  if (isCostRow(row) && (sign === null || sign === '=')) return costDirection(row.name, value);
  return direction(row.name, value);
}

function costDirection(name: string | null, value: Signed | null): Direction {
  const isGood = isSavingName(name) || directionOfName(name, value?.unit) === 'up';
  return isGood ? 'up' : 'down';
}

const mayHaveCeiling = mentions(HARM, AMBIVALENT, MAY_BE_LIMITED);

/** 事故起数, 编制人数, 科目调整次数: a number of things that may well be limited from above. */
export function mayBeLimited(name: string | null): boolean {
  return name !== null && (mayHaveCeiling(name) || directionOfName(name) === 'down');
}
