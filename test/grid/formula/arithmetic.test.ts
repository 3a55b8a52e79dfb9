import { exact, toDecimal } from '../../../src/domain/exact';
import { parseCell, cellName } from '../../../src/grid/address';
import { resultOf, type CellContents, type Cells } from '../../../src/grid/formula/arithmetic';

const HOLDS: Readonly<Record<string, string | boolean>> = {
  A1: '10',
  A2: '15.5',
  A3: '0.1',
  B1: '十',
  B2: '#REF!',
  C1: '0',
  '汇总!A1': '7',
};

function contents(sheet: string | null, row: number, column: number): CellContents {
  const held = HOLDS[(sheet === null ? '' : `${sheet}!`) + cellName(row, column)];
  if (held === undefined) return { kind: 'empty' };
  if (held === '#REF!') return { kind: 'unknown' };
  return /^[\d.]+$/.test(String(held))
    ? { kind: 'number', number: exact(String(held)) }
    : { kind: 'other' };
}

const cells: Cells = {
  at: contents,
  within: (sheet, area) =>
    ['A1', 'A2', 'A3', 'B1', 'B2', 'C1'].flatMap((name) => {
      const { row, column } = parseCell(name)!;
      const isIn =
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      return isIn ? [contents(sheet, row, column)] : [];
    }),
};

const result = (formula: string): string | null => {
  const number = resultOf(formula, cells);
  return number === null ? null : toDecimal(number);
};

test.each([
  ['=SUM(A1:A3)', '25.6'],
  ['=sum($A$1:A2, 5)', '30.5'],
  ['=SUM(A1,B1,Z9)', '10'],
  ['=SUM(A:A)', '25.6'],
  ['=A1+A2-A3*2', '25.3'],
  ['=-A1+20%', '-9.8'],
  ['=(A1+A2)/2', '12.75'],
  ['=A1/3', '3.33333333333333333333'],
  ['=ROUND(A2*A3,1)', '1.6'],
  ['=ROUND(-A2,0)', '-16'],
  ['=A3+0.2', '0.3'],
  ['=Z1+1', '1'],
  ["=汇总!A1+'汇总'!A1", '14'],
  ['=SUM((A1+A2)*2)', '51'],
])('%s is %s', (formula, value) => {
  expect(result(formula)).toBe(value);
});

test.each([
  '=A1/C1',
  '=B1+1',
  '=SUM(A1:B2)',
  '=B2',
  '=A1:A2',
  '=IF(A1>1,1,2)',
  '=A1^2',
  '=A1&A2',
  '=SUM(A1:A2 A2:A3)',
  '=SUM(A1,)',
  '=SUM(A1',
  '=合计+1',
  '=[1]汇总!A1',
  '="10"+1',
  '=ROUND(A1,-1)',
  '=',
  `=${'('.repeat(61)}1${')'.repeat(61)}`,
])('%s is not known', (formula) => {
  expect(result(formula)).toBeNull();
});

test('as many brackets as are read', () => {
  expect(result(`=${'('.repeat(60)}1${')'.repeat(60)}`)).toBe('1');
});
