/** Counted things in a goal text: 共计42名职教幼教退休教师, 10户企业, 10个项目. */
import type { Decimal } from '../../../domain/exact';
import { closerAt } from '../../../domain/quantity/comparator';
import { MAGNITUDE } from '../../../domain/quantity/numeral';
import { quantityAt, readAlong, type Measured } from '../../../domain/quantity/quantity';
import { leadingUnitAlone, toBase, type LeadingUnit } from '../../../domain/quantity/units';
import { clauseAround, type Goal } from './text';
import { fact } from '../fact';

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

/** What a goal promises so many of; rates, times and money are no counts of things. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    '人次 户次 场次 平方米 立方米 公里 公顷 吨 名 位 人 户 家 个 所 座 辆 台 套 条 场 次 期 项 批 件 处 栋 幢 ' +
    '间 亩 株 棵 笔 艘 册 页 卷 份 例 头 只 块 盏 口 张 床 枚'
  ).split(' '),
);

/** A count with its word, the magnitude left off: 9.9万人 counts 人. */
function countAt(text: string, at: number): Measured | null {
  return quantityAt(text, at, leadingCount);
}

function leadingCount(text: string): LeadingUnit | null {
  const unit = leadingUnitAlone(text);
  return unit !== null && COUNTED.has(unit.unit.text.replace(MAGNITUDE, '')) ? unit : null;
}

/** 个 before a time or a step is no count of things; 人 and 户 may open another unit (人/月, 人天). */
const NO_COUNT =
  /^(?:个?(?:月|季度|工作日|小时|百分点)|[地州市县区乡镇](?!民)|性|[/*×=·]|每|均|天|日|月)/;
const BOUNDED_BEFORE = /(?:不少于|不低于|至少|超过|不超过|不多于|以上|达到|[<>=≥≤*×/])$/;
const NOT_THIS_YEAR =
  /现有|已有|原有|累计|上年|去年|往年|以来|已完成|已建成|已发放|历年|总人口|每|[人户日月年]均|占|平均|[分第]$/;

/** A text with more numbers is a list, not a goal. */
const MOST = 60;

/** Exact counts of this year; bounds, estimates and what existed before are left out. */
export const countsIn = fact((goal: Goal): readonly Count[] => {
  const { text } = goal;
  const found = [...readAlong(text, countAt)].filter(({ unit }) => unit !== null).slice(0, MOST);
  return found.flatMap((read, index) => {
    const { start, end, number, unit, approximate } = read;
    if (unit === null || approximate || NO_COUNT.test(text.slice(end, end + 4))) return [];
    if (BOUNDED_BEFORE.test(text.slice(Math.max(0, start - 4), start).trim())) return [];
    if (closerAt(text, end) !== null) return [];
    const clause = clauseAround(text, start, end);
    const quantity = toBase(number, unit);
    if (quantity === null) return [];
    const from = Math.max(clause.from, found[index - 1]?.end ?? 0);
    const to = Math.min(clause.to, found[index + 1]?.start ?? clause.to);
    if (NOT_THIS_YEAR.test(text.slice(from, start))) return [];
    return [
      {
        text: text.slice(start, end).replace(/ /g, ''),
        number: quantity.number,
        kind: kindOf(quantity.unit ?? unit.text),
        context: `${text.slice(from, start)} ${text.slice(end, to)}`,
      },
    ];
  });
});

const TIMES = /^ ?[*×xX✕·] ?(?=\d)/;
const PEOPLE = /^[人名]$/;
const OFTEN = /^(?:个?月|次|个?季度)$/;

/** 42人*12个月: people and how often, from a calculation. */
export function peopleTimesIn(
  text: string,
): { readonly people: Decimal; readonly times: Decimal }[] {
  const factors = [...readAlong(text, factorAt)];
  return factors.slice(0, MOST).flatMap((first, index) => {
    const second = factors[index + 1];
    const sign = TIMES.exec(text.slice(first.end, first.end + 3))?.[0];
    if (second === undefined || sign?.length !== second.start - first.end) return [];
    const [people, often] = PEOPLE.test(first.unit?.text ?? '') ? [first, second] : [second, first];
    if (!PEOPLE.test(people.unit?.text ?? '') || !OFTEN.test(often.unit?.text ?? '')) return [];
    return [{ people: people.number, times: often.number }];
  });
}

/** 人 of 42人·12个月 is a factor by itself and no unit of work. */
function factorAt(text: string, at: number): Measured | null {
  return quantityAt(text, at, leadingUnitAlone);
}
