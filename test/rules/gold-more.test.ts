/** Certain findings of the audited seed tables for the checks of relevance and feasibility and the infos. */
import seeds from '../fixtures/seed-tables.json';
import audited from '../fixtures/audited-findings.json';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/catalogue';
import { snapshotOf, type GridCell } from '../support/snapshot';

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

const IDS = [
  ...['A08', 'A14', 'A19', 'A20', 'A26', 'C06', 'C15', 'F02', 'F04', 'R01', 'R05', 'R08', 'R09'],
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
  ];

const checks = CHECKS.filter((check) => IDS.includes(check.id));
const found = new Map<number, string[]>(
  (seeds as unknown as Seed[]).map(({ id, sheet: name, rows, merges }) => {
    const sheet = snapshotOf({ name, rows, merges });
    const findings = readTables(sheet).flatMap((table) => [
      ...checkTable(table, sheet, { checks }).findings,
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
