import { rangeName } from '../../../src/grid/address';
import { referencesOf } from '../../../src/grid/formula/references';

const shown = (formula: string): string | null =>
  referencesOf(formula)
    ?.map(({ sheet, area }) => (sheet === null ? '' : `${sheet}!`) + rangeName(area))
    .join(' ') ?? null;

test.each([
  ['=SUM(A1:$B$3,C4)*2', 'A1:B3 C4'],
  ["='资金 表'!A1+Sheet2!B2:C3+D4", '资金 表!A1 Sheet2!B2:C3 D4'],
  ["='O''Neil'!A1", "O'Neil!A1"],
  ['=SUM(B:C)+SUM(2:3)', 'B1:C1048576 A2:XFD3'],
  ['="A1"&B2&TRUE', 'B2'],
  ['=LOG10(5)+1.5E3', ''],
])('%s looks at %s', (formula, areas) => {
  expect(shown(formula)).toBe(areas);
});

test.each([
  '=合计',
  '=INDIRECT("A1")',
  '=SUM(OFFSET(A1,1,1))',
  '=表1[金额]',
  '=[1]汇总!A1',
  '=SUM(一月:三月!A1)',
  '=A1:INDEX(B:B,3)',
])('%s may look anywhere', (formula) => {
  expect(shown(formula)).toBeNull();
});
