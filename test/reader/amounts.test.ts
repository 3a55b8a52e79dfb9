import { readTables } from '../../src/reader/read-tables';
import { readAmount } from '../../src/domain/quantity/currency';
import { amountFromText } from '../../src/reader/amounts';
import { formSheet } from '../support/form';

test.each([
  ['1 200 000', '1200000', null],
  ['1,200,000.50元', '1200000.50', '元'],
  ['１，２００，０００', '1200000', null],
  ['250万', '250', '万元'],
  ['2279.048 万元', '2279.048', '万元'],
  ['50万人民币', '50', '万元'],
  ['人民币50万元整', '50', '万元'],
  ['¥350,000', '350000', '元'],
  ['1亿2千万元', '120000000', '元'],
  ['一亿二千万元', '120000000', '元'],
  ['2千万元', '20000000', '元'],
  ['3千元', '3', '千元'],
  ['-5万元', '-5', '万元'],
])('%s', (text, number, unit) => {
  expect(readAmount(text)).toMatchObject({ number, unit, approximate: false, rest: '' });
});

test('an amount is brought into the unit of the form', () => {
  expect(amountFromText('1亿2千万元', 'B5', '万元')).toMatchObject({
    amount: { value: '12000', amount: '12000', raw: '1亿2千万元' },
    converted: true,
  });
});

test.each(['约5万', '12万余元', '近100万元', '不超过50万元', '五', '资金50万元'])(
  '%s is no amount of a budget',
  (text) => {
    expect(amountFromText(text, 'B5', '元').amount).toMatchObject({ value: text, amount: null });
  },
);

test('an amount about so large is still read as one', () => {
  expect(readAmount('12万余元')).toMatchObject({ number: '12', unit: '万元', approximate: true });
});

test('several amounts in one cell', () => {
  const total = '总额1亿2千万元，其中：财政拨款：1亿元；其他资金：2千万元';
  const [table] = readTables(formSheet({ total, fiscal: null }));
  const { funds } = table!;
  expect(
    [funds.total, funds.fiscal, funds.other].map((amount) => [amount?.amount, amount?.cell]),
  ).toEqual([
    ['12000', 'D5'],
    ['10000', 'D5'],
    ['2000', 'D5'],
  ]);
});
