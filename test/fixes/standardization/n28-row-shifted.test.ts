import { CLEAN_INDICATORS, formSheet, type IndicatorCells } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';
import { readTables } from '../../../src/reader/read-tables';
import { checkTable } from '../../../src/review/check-table';

const slipped = CLEAN_INDICATORS.map((row, index) =>
  index === 1 ? ([null, ...row.slice(0, 9)] as unknown as IndicatorCells) : row,
);

test('N28 the row goes back, types kept', () => {
  const sheet = formSheet({ indicators: slipped });
  expect(fixesOf('N28', sheet)).toEqual([
    [
      'safe',
      ...['B9:  → 质量指标', 'C9: 质量指标 → 学员考核合格率', 'D9: 学员考核合格率 → ≥95%'],
      ...['E9: ≥95% → 历史标准', 'F9: 历史标准 → 95%', 'G9: 95% → 15'],
      ...['H9: 15 → 按照完成比例赋分', 'I9: 按照完成比例赋分 → 工作资料', 'J9: 工作资料 → '],
    ],
  ]);
  expect(mends('N28', sheet)).toBe(true);
  const { findings } = checkTable(readTables(sheet)[0]!, sheet);
  const writes = findings.find(({ rule }) => rule === 'N28')!.fix!.writes;
  expect(writes[5]).toEqual({
    cell: 'G9',
    before: { kind: 'text', text: '95%' },
    after: { kind: 'number', number: 15 },
    numberFormat: 'General',
  });
});

test.each([
  ['a formula', { v: 15, f: '=5+10' }],
  ['a number that its format changes', { v: 15.4, z: '0' }],
])('N28 stays away from %s', (_, weight) => {
  const row = [...slipped[1]!] as unknown[];
  row[7] = weight;
  const indicators = slipped.map((each, i) => (i === 1 ? row : each));
  expect(fixesOf('N28', formSheet({ indicators: indicators as IndicatorCells[] }))).toEqual([null]);
});
