/** Amounts of money in a goal text, each with the words before it. */
import { multiply, type Decimal } from '../../../domain/exact';
import { moneyAt, readAlong } from '../../../domain/quantity/quantity';
import { parseUnit } from '../../../domain/quantity/units';
import { clauseAround, type Goal } from './text';
import { fact } from '../fact';

export interface Money {
  /** As written: 1094万元. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number beside its unit (万元; 1亿2千万元 is 120000000元), and the exact amount in 元. */
  readonly number: Decimal;
  readonly unit: string;
  readonly yuan: Decimal;
  /** One unit of the number's scale in 元: 10000 for 万元. */
  readonly scale: Decimal;
  /** 约, 余, 多: about so much. */
  readonly approximate: boolean;
  /** A price (元/人, 每人500元) rather than a sum. */
  readonly isPrice: boolean;
  /** The words before it in the same clause, from the previous amount on. */
  readonly before: string;
}

/** 250万 is money where nothing follows that it could count. */
const ENDS = /^(?:[,。;、:)\n]|$)/;
const PRICE_AFTER = /^ {0,2}(?:\/|每)/;
const PRICE_BEFORE = /(?:每|人均|户均|亩均|单价|标准)[^,。;]{0,12}$/;

/** A text with more amounts is a list, not a goal. */
const MOST = 200;

export const moneyIn = fact((goal: Goal): readonly Money[] => {
  const { text } = goal;
  const found: Money[] = [];
  let previousEnd = 0;
  for (const { number, unit, magnitude, approximate, start, end } of readAlong(text, moneyAt)) {
    if (found.length >= MOST) break;
    const isBare =
      unit === null && /[万亿]$/.test(magnitude) && ENDS.test(text.slice(end, end + 1));
    const currency = unit ?? (isBare ? parseUnit(`${magnitude}元`) : null);
    if (currency === null) continue;
    const from = Math.max(clauseAround(text, start, end).from, previousEnd);
    const before = text.slice(from, start);
    const scale = currency.factor;
    found.push({
      text: text.slice(start, end).replace(/ /g, ''),
      start,
      end,
      number,
      unit: currency.text,
      yuan: multiply(number, scale),
      scale,
      approximate,
      isPrice: PRICE_AFTER.test(text.slice(end, end + 4)) || PRICE_BEFORE.test(before),
      before,
    });
    previousEnd = end;
  }
  return found;
});

const ASKED = /申请|安排|共需|需要?资金|合计|总计|共计|预算|(?:使用|投入)[^,]{0,6}资金/;
const NOT_ASKED =
  /上年|去年|往年|以前年度|已支付|已拨付|已安排|已到位|已完成|累计|总投资|概算|借款|贷款|利息|欠|中标|合同|结转|标准|每|均|收入|利润|产值|税|担保|规模|撬动|带动|筹集|自筹|融资|节约|损失|缺口|其他资金|配套|占|低于|中央|自治区|省级|上级/;
const YEAR = /(20\d\d) {0,2}年/g;

/** Years named in the clause, or alone in the clause before it ("2024年,安排…"). */
function yearsBefore(text: string, money: Money): number[] {
  const { from } = clauseAround(text, money.start, money.end);
  const lead = /(20\d\d) {0,2}年度?[,:]$/.exec(text.slice(Math.max(0, from - 10), from));
  const own = [...text.slice(from, money.start).matchAll(YEAR)].map((match) => Number(match[1]));
  return own.length > 0 || lead === null ? own : [Number(lead[1])];
}

function isOfYear(text: string, money: Money, year: number | null): boolean {
  const years = yearsBefore(text, money);
  return year === null || years.length === 0 || years.includes(year);
}

/** Amounts that may be this year's money of the project: exact, no price, no loan, no other year's. */
export function ownMoney(goal: Goal, year: number | null): Money[] {
  return moneyIn(goal).filter(
    (money) =>
      !money.isPrice &&
      !money.approximate &&
      !NOT_ASKED.test(money.before) &&
      isOfYear(goal.text, money, year),
  );
}

/**
 * The amounts that the text says are asked for or arranged in the budget year; history, prices and
 * money of others are none.
 */
export function requestedMoney(goal: Goal, year: number | null): Money[] {
  return ownMoney(goal, year).filter((money) => ASKED.test(money.before));
}
