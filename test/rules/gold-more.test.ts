/** Certain findings of the audited seed tables for the checks of relevance and feasibility and the infos. */
import seeds from '../fixtures/seed-tables.json';
import audited from '../fixtures/audited-findings.json';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { snapshotOf, type GridCell } from '../support/snapshot';

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

const IDS = [
  ...['A08', 'A14', 'A19', 'A20', 'A26', 'C06', 'C15', 'F02', 'F04', 'R01', 'R05', 'R08', 'R09'],
  ...['N07', 'N09', 'N10', 'N11', 'N13', 'N15', 'N16', 'N17', 'N19', 'N20', 'N21', 'N23', 'N27'],
  'N29',
];

/** The auditor's words for a place, as the first cells of the findings. */
const PLACES: readonly (readonly [table: number, rule: string, where: string, cells: string[]])[] =
  [
    [1, 'A20', '#10 指标值“改善”', ['D17']],
    [1, 'C15', '产出指标', ['B12']],
    [2, 'A14', '#5 每月25日前', ['H12']],
    [2, 'A20', '#6 指标值“持续提高”', ['D13']],
    [3, 'R01', '项目总体目标 vs #2 #3', ['B6']],
    [3, 'C06', '其他资金', ['H5']],
    [3, 'F04', '#4 #5 依据', ['E11', 'E12']],
    [3, 'A20', '#6 持续提高', ['D13']],
    [7, 'C06', '其他资金', ['H5']],
    [7, 'F02', '#6 每月按时发放', ['D13']],
    [7, 'A20', '#7 有效提升', ['D14']],
    [11, 'R08', '#4 财政资金执行率（%）', ['D10']],
    [11, 'A19', '#5 15日内 vs 3月30日前', ['E11']],
    [11, 'A08', '#12 100%', ['D18']],
    [14, 'R05', '#3 担保机构数量', ['C10']],
    [14, 'R05', '#4 再担保代偿率', ['C11']],
    [14, 'R09', '项目总体目标', ['A6']],
    [14, 'C15', '时效指标', ['B9']],
    [14, 'A20', '#7 有效提升', ['D14']],
    [14, 'A26', '#7 直接赋分', ['H14']],
    [14, 'F04', '#4 依据', ['E11']],
    [1, 'N15', '#5–#9 上年完成值', ['F12']],
    [1, 'N21', '#5 改造工程验收合格率 依据', ['E12']],
    [1, 'N16', '#10 进一步改善职工居住环境', ['C17']],
    [2, 'N09', '项目总体目标', ['B6']],
    [2, 'N16', '#6 社会保险经办效率和水平不断提高', ['C13']],
    [2, 'N20', '#4 佐证资料', ['I11']],
    [2, 'N21', '#6 #7 依据', ['E13']],
    [3, 'N10', '#1–#5 #7 名称与值', ['C8']],
    [3, 'N21', '#4 #5 依据', ['E10']],
    [3, 'N16', '#6 历史遗留问题解决效率提高', ['C13']],
    [3, 'N21', '#3 #6 #7 依据', ['E10']],
    [7, 'N16', '#3 拨付子公司注册资本金 >=2次', ['C10']],
    [7, 'N17', '#7 名称（约35字）', ['C14']],
    [7, 'N16', '#7 名称', ['C14']],
    [7, 'N23', '目标“乌国资[2022]151号”', ['B6']],
    [7, 'N21', '#6 #7 依据', ['E13']],
    [11, 'N07', '#6 ≦ 与其余 ≥', ['D12']],
    [11, 'N11', '#6 #7 #9 #10 值', ['D12']],
    [11, 'N15', '#6 上年 0', ['F12']],
    [11, 'N10', '#3 #8 #11 #12 （%）', ['C9']],
    [11, 'N13', '#9 3726.00 人次', ['F15']],
    [11, 'N27', '#12 企业满意率', ['C18']],
    [11, 'N20', '佐证', ['J10']],
    [11, 'N13', '资金块', ['F4']],
    [14, 'N16', '#7 提升公司社会影响力', ['C14']],
    [14, 'N27', '#8 满意率', ['C15']],
    [14, 'N29', '依据/佐证列', ['E7', 'I7']],
  ];

const found = new Map<number, string[]>(
  (seeds as unknown as Seed[]).map(({ id, sheet: name, rows, merges }) => {
    const sheet = snapshotOf({ name, rows, merges });
    const findings = readTables(sheet).flatMap((table) => [
      ...checkTable(table, sheet).findings.filter(({ rule }) => IDS.includes(rule)),
    ]);
    return [
      Number(id.slice(1)),
      findings.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells[0] ?? ''}`),
    ];
  }),
);

test('every certain defect of these checks has its cells in the table above', () => {
  const certain = audited.filter(
    ({ rule, kind, certainty }) =>
      IDS.includes(rule) && kind === 'defect' && certainty === 'certain',
  );
  expect(PLACES.map(([table, rule, where]) => `${table} ${rule} ${where}`).sort()).toEqual(
    certain.map(({ table, rule, where }) => `${table} ${rule} ${where}`).sort(),
  );
});

test.each(PLACES)('T%i %s at %s', (table, rule, where, cells) => {
  const { severity } = audited.find(
    (one) => one.table === table && one.rule === rule && one.where === where,
  )!;
  const expected = cells.map(
    (cell) => `${rule} ${severity === 'warn' ? 'warning' : severity} ${cell}`,
  );
  expect(found.get(table)).toEqual(expect.arrayContaining(expected));
});

test.each([1, 2, 3, 7, 14])('T%i: what the region’s system writes is left alone', (table) => {
  expect(found.get(table)?.filter((text) => /^N(?:07|19) /.test(text))).toEqual([]);
});

/** Warnings on the six audited tables that the auditors did not call certain. */
test('no other warning on the audited tables than those that they left to judgement', () => {
  const certain = new Set(
    PLACES.flatMap(([table, rule, , cells]) => cells.map((cell) => `T${table} ${rule} ${cell}`)),
  );
  const others = [1, 2, 3, 7, 11, 14].flatMap((table) =>
    (found.get(table) ?? []).flatMap((text) => {
      const [rule = '', severity, cell = ''] = text.split(' ');
      const key = `T${table} ${rule} ${cell}`;
      return severity === 'warning' && !certain.has(key) ? [key] : [];
    }),
  );
  expect(others).toEqual(['T2 R05 C11', 'T11 R05 C9', 'T11 R05 C16']);
});
