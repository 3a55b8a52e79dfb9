import {
  closerAt,
  comparatorOfSymbols,
  leadingComparator,
  operatorComparator,
  withoutSign,
} from '../../../src/domain/quantity/comparator';

test.each([
  ['>=', '>='],
  ['》', '>'],
  ['=<', '<='],
  ['<', '<'],
  ['==', '='],
  ['<>', null],
  ['>=<', null],
])('%s stands for %s', (symbols, comparator) => {
  expect(comparatorOfSymbols(symbols)).toBe(comparator);
});

test('about behind a word belongs to it, behind a glyph to the number', () => {
  expect(leadingComparator('不低于约5').rest).toBe('5');
  expect(leadingComparator('>=约5').rest).toBe('约5');
  expect(leadingComparator('约5').rest).toBe('5');
});

test.each([
  ['5个以上', 2, '>=', 4],
  ['5个左右', 2, null, 4],
])('the closing word of %s', (text, at, comparator, end) => {
  expect(closerAt(text, at)).toEqual({ comparator, end });
});

test('where nothing closes', () => {
  expect(closerAt('5个', 1)).toBeNull();
});

test.each([
  ['ge', '>='],
  ['GT', '>'],
  ['eq', '='],
  ['le', '<='],
  ['lt', '<'],
  ['≥', null],
  ['>=', '>='],
  ['不低于', '>='],
  ['>=5', null],
  ['定性', null],
])('the operator %s is %s', (operator, comparator) => {
  expect(operatorComparator(operator)).toBe(comparator);
});

test.each([
  [' ≥ 90%', '90%'],
  [' 90%', ' 90%'],
])('%j without its sign is %j', (typed, rest) => {
  expect(withoutSign(typed)).toBe(rest);
});
