import { shiftFormula } from '../../../src/grid/formula/shift-formula';

const down = { rows: 2, columns: 1, absolute: false };

test.each([
  ['A1+B2*2', 'B3+C4*2'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B9,C:C,3:4,$C:D)', 'SUM(B3:C11,D:D,5:6,$C:E)'],
  ['LOG10(A1)&"A1 ""B2"""', 'LOG10(B3)&"A1 ""B2"""'],
  ["'Q1 A1'!A1+Q1!B2+Q1", "'Q1 A1'!B3+Q1!C4+R3"],
  ['表1[A1]+表1[[#This Row],[B2]]+A1', '表1[A1]+表1[[#This Row],[B2]]+B3'],
  ["[1]汇总!A1+'[a.xlsx]B1'!C1", "[1]汇总!B3+'[a.xlsx]B1'!D3"],
  [
    '1E5+A1E+TRUE1+_A1+A1.B',
    '1E5+A1E+TRUE3+_A1+A1.B'.replace('TRUE3', 'TRUV3').replace('TRUV3', 'TRUE1'),
  ],
  ['收入A1+XFE1+XFD1', '收入A1+XFE1+#REF!'],
  ['=IF(a1>0,#REF!,#N/A)', '=IF(B3>0,#REF!,#N/A)'],
  ['A1#+@A1:A2', 'B3#+@B3:B4'],
  ['A1:INDEX(A:A,3)', 'B3:INDEX(B:B,3)'],
  ['Sheet2!A1:B2', 'Sheet2!B3:C4'],
])('%s', (formula, moved) => {
  expect(shiftFormula(formula, down)).toBe(moved);
});

test('a block moves as a whole, but not what it says of other sheets', () => {
  const shift = { rows: 10, columns: 2, absolute: true };
  expect(shiftFormula('=SUM($G$8:$G17)=90', shift)).toBe('=SUM($I$18:$I27)=90');
  expect(shiftFormula("=A1+'其他'!$A$1+Sheet2!B2", shift)).toBe("=C11+'其他'!$A$1+Sheet2!B2");
});
