import { takeInRow } from '../../../src/grid/formula/take-in-row';

/** Rows 8 to 17 are counted, and row 18 is new. */
test.each([
  ['=SUM(G8:G17)', '=SUM(G8:G18)'],
  ['=SUM($G$8:$G$17)', '=SUM($G$8:$G$18)'],
  ['=SUMPRODUCT(G8:G17,M8:M17)/100', '=SUMPRODUCT(G8:G18,M8:M18)/100'],
  // A part of them that ends there; one that ends before; one that is there for the heads too.
  ['=SUM(G15:G17)', '=SUM(G15:G18)'],
  ['=SUM(G8:G16)', '=SUM(G8:G16)'],
  ['=SUM(G7:G17)', '=SUM(G7:G17)'],
  ['=SUM(其他!G8:G17)', '=SUM(其他!G8:G17)'],
  ['=G15+G16+G17', '=G15+G16+G17+G18'],
  ['=G15 + G17 + G20', '=G15 + G17+G18 + G20'],
  ['=SUM(G15,G16,G17)', '=SUM(G15,G16,G17,G18)'],
  ['=SUM(G15:G16,G17)', '=SUM(G15:G16,G17,G18)'],
  // Only this indicator's own, or more than a sum.
  ['=G17', '=G17'],
  ['=G16+G17*2', '=G16+G17*2'],
  ['=IF(G16,G17,0)', '=IF(G16,G17,0)'],
  ['=G16+H17', '=G16+H17'],
  ['="G16+G17"', '="G16+G17"'],
])('%s is %s', (formula, expected) => {
  expect(takeInRow(formula, { first: 7, above: 16 })).toBe(expected);
});
