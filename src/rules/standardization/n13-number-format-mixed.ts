import { normalizeText } from '../../domain/text';
import { compare, equals, canonical } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf, shorten } from '../facts/select';

const COUNTED = /^(?:人|人次|名|户|户次|个|家|次|期|件|项|台|套|辆|所|座|场|条|批|份|本|册)$/;

const decimals = ({ raw }: Amount) => /\.(\d+)/.exec(normalizeText(raw))?.[1]?.length ?? 0;

/** 500.00 beside 500: the same amount with more zeros. A 0 is often left bare. */
function isPadded(one: Amount, other: Amount): boolean {
  return (
    one.amount !== null &&
    other.amount !== null &&
    compare(one.amount, '0') > 0 &&
    equals(one.amount, other.amount) &&
    decimals(one) > decimals(other)
  );
}

export const numberFormatMixed = defineCheck({
  id: 'N13',
  name: 'number-format-mixed',
  title: '数值格式不统一',
  category: 'standardization',
  severity: 'info',
  condition: '项目资金各栏的千分位、小数位写法不一，或人数、户数、个数写成小数（3726.00人次）。',
  exceptions: '不足1000的金额没有千分位，不比较千分位；小数位只比较相等的金额（500与500.00）。',
  advice: '同一资金块统一小数位与千分位；计数的指标用整数。',
  example: { wrong: '总额100,000　财政拨款100000.00', right: '总额100000.00　财政拨款100000.00' },
  citations: [filing('数值填报')],
  *check({ table }) {
    const amounts = table.funds.items.filter(
      ({ amount }) => amount.amount !== null && compare(amount.amount, '1000') >= 0,
    );
    const grouped = amounts.filter(({ amount }) => /\d,\d{3}/.test(normalizeText(amount.raw)));
    const odd =
      grouped.length * 2 <= amounts.length
        ? grouped
        : amounts.filter((one) => !grouped.includes(one));
    const filled = table.funds.items.map(({ amount }) => amount);
    const padded = filled.find((one) => filled.some((other) => isPadded(one, other)));
    const plain = padded && filled.find((other) => isPadded(padded, other));
    const [first, ...rest] = odd;
    const others = rest.map(({ amount }) => amount.cell);
    if (padded !== undefined && odd.every(({ amount }) => amount !== padded)) {
      others.push(padded.cell);
    }
    if (grouped.length > 0 && grouped.length < amounts.length && first !== undefined) {
      yield {
        cells: [first.amount.cell, ...others],
        message: `项目资金有的写千分位、有的不写（${amounts.map(({ amount }) => amount.raw.trim()).join('、')}）。`,
        steps: () => [
          `不小于1000的金额有${amounts.length}个，写千分位的${grouped.length}个：${grouped.map(({ amount }) => amount.raw.trim()).join('、')}。`,
          `其余${amounts.length - grouped.length}个不写千分位：${amounts
            .filter((one) => !grouped.includes(one))
            .map(({ amount }) => amount.raw.trim())
            .join('、')}。`,
        ],
        also: () => amounts.map(({ amount }) => amount.cell),
      };
    }
    if (grouped.length === 0 && padded !== undefined && plain !== undefined) {
      yield {
        cells: [padded.cell, plain.cell],
        message: `项目资金的小数位写法不一（${plain.raw.trim()}、${padded.raw.trim()}）。`,
        steps: () => [
          `${padded.raw.trim()}与${plain.raw.trim()}是相等的金额。`,
          `前者写到${decimals(padded)}位小数，后者写到${decimals(plain)}位。`,
        ],
      };
    }
    for (const indicator of table.indicators) {
      for (const value of [indicator.target, indicator.lastYear]) {
        if (value === null || !COUNTED.test(value.unit ?? '')) continue;
        if (!/\.0+(?!\d)/.test(value.text)) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的“${shorten(value.raw)}”按${value.unit ?? ''}计数，不应带小数。`,
          steps: () => [
            `“${shorten(value.raw)}”的单位是“${value.unit ?? ''}”，只能是整数。`,
            `它写了小数，而小数部分是0：等于${canonical(value.number ?? '0')}${value.unit ?? ''}。`,
          ],
        };
      }
    }
  },
});
