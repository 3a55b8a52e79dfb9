/** The year above the title and in the name of the sheet. */
import { readTables } from '../../src/reader/read-tables';
import { yearOfSheetName } from '../../src/reader/year-around';
import { snapshotOf, type GridCell } from '../support/snapshot';

const FORM: readonly (readonly GridCell[])[] = [
  ['项目支出绩效目标表'],
  ['项目名称', '职业技能培训补助'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训期数', '4期'],
];

function years(name: string, ...above: GridCell[][]) {
  const tables = readTables(snapshotOf({ name, rows: [...above, ...FORM] }));
  return tables.map(({ year, yearCell }) => [year, yearCell]);
}

test.each(['2025年度', '（2025年度）', '附件2：2025年度部门预算', '2025 年'])(
  'above the title: %s',
  (text) => {
    expect(years('Sheet1', [text])).toEqual([[2025, 'A1']]);
    expect(years('2024', [text], [null])).toEqual([[2025, 'A1']]);
  },
);

test.each(['填报日期：2025年', '2025年3月5日', '财预〔2025〕15号', '关于印发2025年办法的通知'])(
  'another year above the title: %s',
  (text) => {
    expect(years('Sheet1', [text])).toEqual([[null, null]]);
  },
);

test('too far above the title', () => {
  expect(years('Sheet1', ['2025年度'], [null], [null], [null])).toEqual([[null, null]]);
});

test('the sheet of the form above is not above the title', () => {
  const rows = [...FORM, ['产出指标', '数量指标', '2025年度新增数', '4期'], ...FORM];
  expect(readTables(snapshotOf({ rows })).map(({ year }) => year)).toEqual([null, null]);
});

test('what the form itself says counts before the name of the sheet', () => {
  const rows = [['项目支出绩效目标表（2023年度）'], ...FORM.slice(1)];
  const [table] = readTables(snapshotOf({ name: '2025年目标表', rows }));
  expect([table?.year, table?.yearCell]).toEqual([2023, 'A1']);
  expect(years('2025年目标表')).toEqual([[2025, null]]);
});

test.each([
  ['2025年目标表', 2025],
  ['绩效目标（2025）', 2025],
  ['2025', 2025],
  ['目标表2025年度', 2025],
  ['20250305', null],
  ['2024-2026年规划', null],
  ['2025年3月', null],
  ['Sheet1', null],
  ['三供一业', null],
])('the name %s says %s', (name, year) => {
  expect(yearOfSheetName(name)).toBe(year);
});
