import fc from 'fast-check';
import { moveLines, spansSheets, type LineChange } from '../../../src/grid/formula/move-lines';

const insertAt = (row: number): LineChange => ({
  sheet: '表',
  axis: 'row',
  kind: 'insert',
  at: row - 1,
  count: 1,
});
const deleteAt = (row: number): LineChange => ({
  sheet: '表',
  axis: 'row',
  kind: 'delete',
  at: row - 1,
  count: 1,
});

test.each([
  // Right above, right at and right below the place.
  ['=G11+G12+G13', 12, '=G11+G13+G14'],
  ['=SUM(G8:G11)', 12, '=SUM(G8:G11)'],
  ['=SUM(G8:G12)', 12, '=SUM(G8:G13)'],
  ['=SUM(G12:G20)', 12, '=SUM(G13:G21)'],
  ['=SUM($G$8:$G$17)*G$3', 12, '=SUM($G$8:$G$18)*G$3'],
  ['=SUM(G17:G8)', 12, '=SUM(G18:G8)'],
  ['=SUM(G:G)+SUM(G1:G1048576)', 12, '=SUM(G:G)+SUM(G1:G1048576)'],
  ['=SUM(12:12)+SUM($1:$11)', 12, '=SUM(13:13)+SUM($1:$11)'],
  ['="G12"&G12', 12, '="G12"&G13'],
  ['=LOG10(G12)+G12_率', 12, '=LOG10(G13)+G12_率'],
  ['=表!G12+其他!G12', 12, '=表!G13+其他!G12'],
  ["='表'!G12+'[1]表'!G12+[1]表!G12", 12, "='表'!G13+'[1]表'!G12+[1]表!G12"],
  ['=#REF!+G12', 12, '=#REF!+G13'],
  ['=表格1[权重]+G12', 12, '=表格1[权重]+G13'],
  ['=A1048576', 12, '=#REF!'],
])('a row comes in: %s at %i is %s', (formula, row, expected) => {
  expect(moveLines(formula, insertAt(row), '表')).toBe(expected);
});

test.each([
  ['=G11+G13', 12, '=G11+G12'],
  ['=G12', 12, '=#REF!'],
  ['=SUM(G8:G12)', 12, '=SUM(G8:G11)'],
  ['=SUM(G12:G20)', 12, '=SUM(G12:G19)'],
  ['=SUM(G12:G12)', 12, '=SUM(#REF!)'],
  ['=SUM(12:12)', 12, '=SUM(#REF!)'],
])('a row goes: %s at %i is %s', (formula, row, expected) => {
  expect(moveLines(formula, deleteAt(row), '表')).toBe(expected);
});

test('on another sheet only references that name the sheet move', () => {
  expect(moveLines('=G12+表!G12', insertAt(12), '其他')).toBe('=G12+表!G13');
  expect(moveLines("'表'!$A$1:$L$18", insertAt(12), null)).toBe("'表'!$A$1:$L$19");
});

test.each([
  ['=SUM(一月:三月!G8)', true],
  ["=SUM('一 月:三 月'!G8)", true],
  ["='一月'!G8:G9", false],
  ["='C:\\[a.xlsx]一月'!G8", false],
])('%s looks at several sheets: %s', (formula, expected) => {
  expect(spansSheets(formula)).toBe(expected);
});

test('a row that comes and goes leaves every formula as it was', () => {
  const corner = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('A', 'G', 'XFD'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 1, max: 40 }),
    )
    .map((parts) => parts.join(''));
  const reference = fc
    .tuple(fc.constantFrom('', '表!', "'表'!", '其他!'), corner, fc.option(corner))
    .map(([sheet, a, b]) => sheet + (b === null ? a : `${a}:${b}`));
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      (references, row) => {
        const formula = `=SUM(${references.join(',')})`;
        expect(moveLines(moveLines(formula, insertAt(row), '表'), deleteAt(row), '表')).toBe(
          formula,
        );
      },
    ),
  );
});
