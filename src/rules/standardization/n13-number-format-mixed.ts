import { normalizeText, inQuotes } from '../../domain/text';
import { canonical, compare, decimalPlaces, equals, isDecimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { ownReading } from '../../policy/documents';
import { allOf, cellNamed, numberDraft, rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Draft, Proposal } from '../engine/fix';
import { nameOf, shorten } from '../facts/select';

const COUNTED = /^(?:人|人次|名|户|户次|个|家|次|期|件|项|台|套|辆|所|座|场|条|批|份|本|册)$/;

const NO_DECIMALS = /\.0+(?!\d)/;

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
  fix: {
    kind: 'safe',
    title: '统一数值写法',
    description:
      '项目资金跟从多数，统一加上或去掉千分位，同一金额去掉多写的“.00”：数值单元格只改显示格式；按人、次、个计数的值去掉“.00”。数字本身不变。',
  },
  examples: [
    {
      with: { people: { name: '参训学员人数', target: '≥200人' } },
      wrong: { people: { lastYear: '200.00人' } },
      right: { people: { lastYear: '200人' } },
      at: ['people', 'lastYear'],
      fixed: '200人',
    },
    {
      with: {
        fundsLabel: '项目资金（元）',
        goal: '2024年使用财政资金100000元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        fiscal: { v: 100000, z: '0.00' },
      },
      wrong: [{ total: { v: 100000, z: '#,##0' } }, { total: { v: 100000, z: '#,##0.00' } }],
      right: { total: { v: 100000, z: '0.00' } },
      at: 'total',
      fixed: '100000',
      field: 'training',
    },
  ],
  citations: [ownReading('数值填报')],
  matter: 'writing',
  *check({ table, sheet }) {
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
        fix: () => alike(sheet, filled, [first.amount.cell, ...others]),
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
        fix: () => alike(sheet, filled, [padded.cell, plain.cell]),
      };
    }
    for (const indicator of table.indicators) {
      for (const value of [indicator.target, indicator.lastYear]) {
        if (value === null || !COUNTED.test(value.unit ?? '')) continue;
        if (!NO_DECIMALS.test(value.text)) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的${inQuotes(shorten(value.raw))}按${value.unit ?? ''}计数，不应带小数。`,
          steps: () => [
            `${inQuotes(shorten(value.raw))}的单位是${inQuotes(value.unit ?? '')}，只能是整数。`,
            `它写了小数，而小数部分是0：等于${canonical(value.number ?? '0')}${value.unit ?? ''}。`,
          ],
          fix: () => whole(sheet, value.cell),
        };
      }
    }
  },
});

/** The cells become as most amounts are: with or without separators, without zeros that others do not show. */
function alike(
  sheet: SheetSnapshot,
  funds: readonly Amount[],
  cells: readonly string[],
): Proposal | null {
  const reported = funds.filter(({ cell }) => cells.includes(cell));
  const first = reported.find(({ cell }) => cell === cells[0]);
  const grouped = funds.some(isGrouped) && first !== undefined && !isGrouped(first);
  const odd = reported.filter(
    (amount) => funds.some(isGrouped) || decimalPlaces(plainDigits(amount)) > 0,
  );
  const drafts = allOf(odd.map((amount) => regrouped(sheet, amount, grouped, funds)));
  return drafts === null ? null : { drafts };
}

const isGrouped = ({ raw }: Amount) => /\d[,，]\d{3}/.test(raw);
const plainDigits = ({ raw }: Amount) => raw.trim().replace(/[,，]/g, '');

/** Where a separator goes; a decimal has no more digits than that. */
const THOUSANDS = /\B(?=(?:\d{3}){1,20}$)/g;

/** With or without thousands separators, without zeros that the same amount does not show elsewhere. */
function regrouped(
  sheet: SheetSnapshot,
  amount: Amount,
  grouped: boolean,
  all: readonly Amount[],
): Draft | null {
  const same = all.map(plainDigits).filter((digits) => isDecimal(digits));
  const shown = same
    .filter((digits) => amount.amount !== null && equals(digits, amount.amount))
    .reduce((one, other) => (other.length < one.length ? other : one), plainDigits(amount));
  if (!isDecimal(shown) || amount.amount === null || !equals(shown, amount.amount)) return null;
  const [integer = '', fraction = ''] = shown.split('.');
  const text = grouped
    ? `${integer.replace(THOUSANDS, ',')}${fraction === '' ? '' : `.${fraction}`}`
    : shown;
  const value = cellNamed(sheet, amount.cell)?.value;
  if (typeof value === 'string') return rewrite(sheet, amount.cell, () => text);
  const zeros = decimalPlaces(shown) > 0 ? `.${'0'.repeat(decimalPlaces(shown))}` : '';
  return numberDraft(amount.cell, shown, `${grouped ? '#,##0' : '0'}${zeros}`, text);
}

/** 3726.00人次 -> 3726人次. */
function whole(sheet: SheetSnapshot, cell: string): Proposal | null {
  const now = cellNamed(sheet, cell);
  if (now?.text.split(NO_DECIMALS).length !== 2) return null;
  const text = now.text.replace(NO_DECIMALS, '');
  const draft =
    typeof now.value === 'string'
      ? rewrite(sheet, cell, () => text)
      : isDecimal(text.trim())
        ? numberDraft(cell, text.trim(), '0', text.trim())
        : null;
  return draft === null ? null : { drafts: [draft] };
}
