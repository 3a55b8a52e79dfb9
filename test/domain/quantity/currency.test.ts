import type { CurrencyUnit } from '../../../src/domain/funds';
import { convertCurrency, currencyUnitIn, readAmount } from '../../../src/domain/quantity/currency';
import { leadingCurrency } from '../../../src/domain/quantity/units';

test.each<[CurrencyUnit, string]>([
  ['元', '1'],
  ['千元', '1000'],
  ['万元', '10000'],
  ['百万元', '1000000'],
  ['亿元', '100000000'],
])('1%s is %s元, and the other way round', (unit, yuan) => {
  expect(convertCurrency('1', unit, '元')).toBe(yuan);
  expect(convertCurrency(yuan, '元', unit)).toBe('1');
  // 元 itself stands among the others.
  expect(convertCurrency(`${yuan}00000000`, '元', unit)).toBe('100000000');
  expect(convertCurrency('2', unit, '亿元')).toBe(
    convertCurrency(`${Number(yuan) * 2}`, '元', '亿元'),
  );
});

test('an amount in its own unit stays as it is written', () => {
  expect(convertCurrency('1.50', '万元', '万元')).toBe('1.50');
});

test.each([
  ['项目资金（万元）', '万元'],
  ['单位：亿 元', '亿元'],
  ['（元）', '元'],
  ['千万元', null],
  ['资金', null],
])('%s is kept in %s', (label, unit) => {
  expect(currencyUnitIn(label)).toBe(unit);
});

test.each([
  ['250万', '250', '万元', ''],
  ['100', '100', null, ''],
  ['1亿2千万元', '120000000', '元', ''],
  ['2千万元', '20000000', '元', ''],
  ['3百元', '300', '元', ''],
  ['三万元', '30000', '元', ''],
  ['5万圆整', '5', '万元', ''],
  ['5万圆以上', '5', '万元', '以上'],
  ['5,000元，其中', '5000', '元', ',其中'],
  ['500美元', '500', null, '美元'],
])('%s is %s in %s', (text, number, unit, rest) => {
  expect(readAmount(text)).toEqual({ number, unit, rest, approximate: false });
});

test('about so much is said to be so', () => {
  expect(readAmount('12万余元')).toEqual({
    ...{ number: '12', unit: '万元', rest: '', approximate: true },
  });
});

test.each(['三万', '万元', '若干', ''])('%j is no amount', (text) => {
  expect(readAmount(text)).toBeNull();
});

test('a note behind an amount is read so far and no further', () => {
  expect(readAmount(`1元${'注'.repeat(500)}`)?.rest).toHaveLength(398);
});

test.each([
  ['元', '元'],
  ['万人民币', '万元'],
  ['美元', undefined],
  ['人', undefined],
  ['千克', undefined],
])('money of %s is counted in %s', (text, unit) => {
  expect(leadingCurrency(text)?.unit.text).toBe(unit);
});
