/** An amount of money means the same in a value cell, in the cell of an amount and in a goal text. */
import fc from 'fast-check';
import { multiply } from '../../../../src/domain/exact';
import { toBase } from '../../../../src/domain/quantity/units';
import { parseValue } from '../../../../src/domain/value/parse-value';
import { convertCurrency, readAmount } from '../../../../src/domain/quantity/currency';
import { moneyIn } from '../../../../src/rules/facts/goal/money';
import { goalOf } from '../../../support/goal';

/** A numeral, what it comes to, and whether a magnitude may follow it. */
const DIGITS = fc
  .tuple(fc.integer({ min: 1, max: 999999 }), fc.constantFrom('', '.5', '.25'))
  .map(([whole, fraction]) => ({ text: `${whole}${fraction}`, number: `${whole}${fraction}` }));
const GROUPED = fc
  .tuple(fc.integer({ min: 1000, max: 999999999 }), fc.constantFrom(',', ' '))
  .map(([whole, by]) => ({
    text: whole.toLocaleString('en-US').replaceAll(',', by),
    number: String(whole),
  }));
const FULL_WIDTH = fc.integer({ min: 1, max: 99999 }).map((whole) => ({
  text: String(whole).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  number: String(whole),
}));
const FIGURES = Array.from('一二三四五六七八九');
const figure = fc.integer({ min: 1, max: 9 });
/** 3万5千, 三万五千; 1亿2千万, 一亿二千万. */
const PAIRS: readonly (readonly [string, string, number, number])[] = [
  ['万', '千', 1e4, 1e3],
  ['亿', '千万', 1e8, 1e7],
  ['千', '百', 1e3, 1e2],
];
const SEVERAL = fc
  .tuple(figure, figure, fc.constantFrom(...PAIRS), fc.boolean())
  .map(([a, b, [high, low, large, small], inDigits]) => {
    const spell = (value: number) => (inDigits ? String(value) : (FIGURES[value - 1] ?? ''));
    return { text: spell(a) + high + spell(b) + low, number: String(a * large + b * small) };
  });

const MAGNITUDES = { '': '1', 万: '10000', 亿: '100000000', 百万: '1000000', 千万: '10000000' };
const plain = fc
  .tuple(fc.oneof(DIGITS, GROUPED, FULL_WIDTH), fc.constantFrom(...Object.entries(MAGNITUDES)))
  .chain(([{ text, number }, [magnitude, factor]]) =>
    fc.tuple(fc.constantFrom('', ' '), fc.constantFrom('', '余', '多')).map(([space, vague]) => ({
      text: `${text}${space}${magnitude}${magnitude === '' ? '' : vague}`,
      yuan: multiply(number, factor),
      approximate: magnitude !== '' && vague !== '',
    })),
  );
const several = SEVERAL.map(({ text, number }) => ({ text, yuan: number, approximate: false }));

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['', '元'],
  ['', '圆'],
  ['', '人民币'],
  ['', '元人民币'],
  ['', '元整'],
  ['人民币', '元'],
];

const amounts = fc
  .tuple(fc.oneof(plain, several), fc.constantFrom(...CURRENCIES), fc.constantFrom('', '约', '近'))
  .map(([{ text, yuan, approximate }, [before, behind], about]) => ({
    text: `${about}${before}${text}${behind}`,
    yuan,
    approximate: approximate || about !== '',
  }));

const COMPARATORS = ['', '≥', '>=', '＞＝', '不低于', '不少于', '≤', '不超过', '<', '低于', '='];
const amountsWithBounds = fc.tuple(fc.constantFrom(...COMPARATORS), amounts);

const yuanOf = (number: string | null, unit: string | null) =>
  number === null || unit === null ? null : toBase(number, unit);

test('one amount, one reading', () => {
  fc.assert(
    fc.property(amountsWithBounds, ([comparator, { text, yuan, approximate }]) => {
      const inCell = parseValue(comparator + text);
      expect(inCell).toMatchObject({ kind: 'number', base: { number: yuan, unit: '元' } });
      expect(yuanOf(inCell.number, inCell.unit)?.number).toBe(yuan);

      const inFunds = readAmount(text);
      expect(inFunds).toMatchObject({ approximate, rest: '' });
      expect(convertCurrency(inFunds!.number, inFunds!.unit!, '元')).toBe(yuan);

      const inGoal = moneyIn(goalOf(`安排资金${comparator}${text}，用于培训。`));
      expect(inGoal.map((money) => money.yuan)).toEqual([yuan]);
      expect(inGoal[0]?.approximate).toBe(approximate);
    }),
    { numRuns: 2000 },
  );
});
