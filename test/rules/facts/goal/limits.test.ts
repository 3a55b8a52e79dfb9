/** How much of a goal is read: the last that still counts, and the first that does not. */
import { calculationsIn } from '../../../../src/rules/facts/goal/arithmetic';
import { countsIn } from '../../../../src/rules/facts/goal/counts';
import { expenseItems } from '../../../../src/rules/facts/goal/expense-items';
import { moneyIn } from '../../../../src/rules/facts/goal/money';
import { goalOf } from '../../../support/goal';

const times = (count: number, text: string): string => text.repeat(count);

test.each([
  ['calculations', '2*3=6个，', 40, (text: string) => calculationsIn(goalOf(text)).length],
  ['counts', '培训5人，', 60, (text: string) => countsIn(goalOf(text)).length],
  ['amounts', '安排5万元，', 200, (text: string) => moneyIn(goalOf(text)).length],
])('%s', (_, one, most, count) => {
  expect([most - 1, most, most + 1].map((so) => count(times(so, one)))).toEqual([
    ...[most - 1, most, most],
  ]);
});

test('a calculation has up to twelve terms', () => {
  const sum = (terms: number): string => `${Array(terms).fill('1').join('+')}=${terms}个`;
  expect([11, 12, 13].map((terms) => calculationsIn(goalOf(sum(terms))).length)).toEqual([1, 1, 0]);
});

test.each([
  ['2000万元×30%=600万元', true],
  ['2000万元×30%=601万元', false],
  ['2000万元×5‰=10万元', true],
  ['2000万元×5‰=11万元', false],
])('%s holds: %s', (text, holds) => {
  expect(calculationsIn(goalOf(text)).map((each) => each.holds)).toEqual([holds]);
});

test('of a long phrase the end says what is paid', () => {
  const stem = '甲乙丙丁戊己庚辛';
  expect(expenseItems(goalOf(`支付${stem}费。`)).map((each) => each.stem)).toEqual([stem]);
  expect(expenseItems(goalOf(`癸${stem}费。`)).map((each) => each.stem)).toEqual([stem]);
});
