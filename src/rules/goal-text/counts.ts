/** Counted things in a goal text: 共计42名职教幼教退休教师, 10户企业, 10个项目. */
import { memoize } from '../../domain/memo';
import { multiply, type Decimal } from '../../domain/exact';
import { toBase } from '../../domain/value/units';
import { SCALES } from './money';
import { GOAL_MEMO, clauseAround } from './text';

export interface Count {
  /** As written: 42名. */
  readonly text: string;
  /** In the base unit of its kind. */
  readonly number: Decimal;
  /** Kind of thing counted: 人, 户, 个 …; equal kinds can be compared. */
  readonly kind: string;
  /** The clause around it without the numbers beside it. */
  readonly context: string;
}

/** Measure words that people use for the same thing. */
const SAME_KIND: Readonly<Record<string, string>> = { 家: '户', 套: '台' };

/** The kind that a base unit counts: 人, 户, 台 …; 人次 is another than 人. */
export function kindOf(base: string): string {
  return SAME_KIND[base] ?? base;
}

const COUNT =
  /(?<![\d.第])(\d{1,9}(?:\.\d{1,4})?) {0,2}(万|千|亿)?(余|多)?(人次|户次|场次|平方米|立方米|公里|公顷|吨|名|位|人|户|家|个|所|座|辆|台|套|条|场|次|期|项|批|件|处|栋|幢|间|亩|株|棵|笔|艘|册|页|卷|份|例|头|只|块|盏|口|张|床|枚)/g;

/** 个 before a time or a step is no count of things; 人 and 户 may open another unit (人/月, 人天). */
const NO_COUNT =
  /^(?:个?(?:月|季度|工作日|小时|百分点)|[地州市县区乡镇](?!民)|性|[/*×=·]|每|均|天|日|月)/;
const BOUNDED_BEFORE = /(?:不少于|不低于|至少|超过|不超过|不多于|以上|约|近|达到|[<>=≥≤*×/])$/;
const BOUNDED_AFTER = /^(?:以上|以下|以内|左右|及以上|\(含)/;
const NOT_THIS_YEAR =
  /现有|已有|原有|累计|上年|去年|往年|以来|已完成|已建成|已发放|历年|总人口|每|[人户日月年]均|占|平均|[分第]$/;

/** A text with more numbers is a list, not a goal. */
const MOST = 60;

/** Exact counts of this year; bounds, estimates and what existed before are left out. */
export const countsIn = memoize((text): readonly Count[] => {
  const matches = [...text.matchAll(COUNT)].slice(0, MOST);
  return matches.flatMap((match, index) => {
    const [written, digits = '0', scale = '', vague, word = ''] = match;
    const start = match.index;
    const end = start + written.length;
    if (vague !== undefined || NO_COUNT.test(text.slice(end, end + 4))) return [];
    if (BOUNDED_BEFORE.test(text.slice(Math.max(0, start - 4), start).trim())) return [];
    if (BOUNDED_AFTER.test(text.slice(end, end + 3))) return [];
    const clause = clauseAround(text, start, end);
    const previous = matches[index - 1];
    const quantity = toBase(multiply(digits, SCALES[scale] ?? '1'), word);
    if (quantity === null) return [];
    const from = Math.max(clause.from, previous === undefined ? 0 : endOf(previous));
    const to = Math.min(clause.to, matches[index + 1]?.index ?? clause.to);
    if (NOT_THIS_YEAR.test(text.slice(from, start))) return [];
    return [
      {
        text: written.replace(/ /g, ''),
        number: quantity.number,
        kind: kindOf(quantity.unit ?? word),
        context: `${text.slice(from, start)} ${text.slice(end, to)}`,
      },
    ];
  });
}, GOAL_MEMO);

const PEOPLE_TIMES =
  /(?<![\d.])(\d{1,9}) ?[人名] ?[*×xX✕·] ?(\d{1,4}) ?(?:个?月|次|个?季度)|(?<![\d.])(\d{1,4}) ?(?:个?月|次|个?季度) ?[*×xX✕·] ?(\d{1,9}) ?[人名]/g;

/** 42人*12个月: people and how often, from a calculation. */
export function peopleTimesIn(
  text: string,
): { readonly people: Decimal; readonly times: Decimal }[] {
  return [...text.matchAll(PEOPLE_TIMES)].slice(0, MOST).map((match) => ({
    people: match[1] ?? match[4] ?? '0',
    times: match[2] ?? match[3] ?? '0',
  }));
}

function endOf(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].length;
}
