/** What an indicator's name says about the bare number beside it: unit, comparator, 率. */
import { memoize } from '../memo';
import { comparatorOfSymbols } from '../quantity/comparator';
import { knownUnit, type Unit } from '../quantity/units';
import type { Comparator } from './value';
import { nameText } from '../quantity/spelling';

export interface NameHints {
  /** Unit in a bracket: 利润总额（万元）. */
  readonly unit: Unit | null;
  /** Comparator of a prompt: 苗木成活率(≥**%), 培训人数（≥200人）. */
  readonly comparator: Comparator | null;
  /** The number is a percentage: …率, …占比, （%）. */
  readonly percentage: boolean;
  /** The number counts months (发放月数), so that 12月 is no date. */
  readonly duration: boolean;
}

const NONE: NameHints = { unit: null, comparator: null, percentage: false, duration: false };

const PROMPT =
  /\(([<>=]{0,3})\*{1,8}([^()*]{0,12})\)|\(([<>=]{1,3})\d{1,12}(?:\.\d{1,6})?([^()*\d]{0,12})\)/;
const LAST_BRACKET = /\((?:单位:?)?([^()]{1,16}|[^()]{1,8}\([^()]{1,8}\))\)[:：]?$/;
const BRACKETS_AT_END = /(?<!\([^()]*\))(?:\([^()]*\))+:?$/;
const ENDS_IN_RATE = /(?:率|占比|比例|百分比|比重)$/;

/** 效率 is an achievement, 汇率 and the like are numbers of their own kind. */
const NO_PERCENTAGE = /(?:效率|汇率|频率|功率|速率|心率|倍率|分辨率|斜率|曲率)$/;

function trailingBracket(name: string): string | null {
  return LAST_BRACKET.exec(name)?.[1] ?? null;
}

/** Target, 上年完成值 and 实际完成值 stand under one name: it is read once. */
const hintsOf = memoize((written) => readHints(written), { most: 500, longest: 200 });

export function nameHints(written: string | undefined): NameHints {
  return written === undefined || written === '' ? NONE : hintsOf(written);
}

function readHints(written: string): NameHints {
  const name = nameText(written);
  const [, starred, starredUnit, symbols = starred ?? '', promptUnit = starredUnit ?? ''] =
    PROMPT.exec(name) ?? [];
  const bracket = trailingBracket(name);
  const unit = knownUnit(promptUnit) ?? (bracket === null ? null : knownUnit(bracket));
  const measure = name.replace(BRACKETS_AT_END, '').replace(/:$/, '');
  return {
    unit,
    comparator: comparatorOfSymbols(symbols),
    percentage:
      unit?.base === '%' ||
      name.includes('(%)') ||
      (unit === null && ENDS_IN_RATE.test(measure) && !NO_PERCENTAGE.test(measure)),
    duration: /(?:月数|天数|时长|时间长度|周期|期限|工期|年限)$/.test(measure),
  };
}
