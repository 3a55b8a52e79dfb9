/** The audited seed tables: what must fire, what must stay silent, and all that fires on the sixteen. */
import audited from '../fixtures/audited-findings.json';
import seeds from '../fixtures/seed-tables.json';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import type { Finding } from '../../src/rules/engine/finding';
import { snapshotOf, type GridCell } from '../support/snapshot';

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

const IDS = [
  ...['A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A10', 'A11', 'A12', 'A13', 'A16', 'A17', 'A18'],
  ...['A21', 'A23', 'A25', 'K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K10', 'K11'],
  ...['K12', 'R03'],
];
const checks = CHECKS.filter((check) => IDS.includes(check.id));

const findings = new Map<string, readonly Finding[]>(
  (seeds as unknown as Seed[]).map(({ id, sheet: name, rows, merges }) => {
    const sheet = snapshotOf({ name, rows, merges });
    const [table] = readTables(sheet);
    if (table === undefined) throw new Error(`${id} has no table`);
    return [id, checkTable(table, sheet, { checks }).findings];
  }),
);

/** The auditor's words for a place, as cells: table, rule, words, first cells of the findings. */
const PLACES: readonly (readonly [table: number, rule: string, where: string, cells: string[]])[] =
  [
    [1, 'A12', '#10 赋分规则', ['H17']],
    [1, 'A03', '#10 权重30', ['G17']],
    [2, 'K03', '项目总体目标', ['B6']],
    [2, 'A03', '#6 权重30', ['G13']],
    [3, 'A10', '#1 享受人数 <=42人', ['D8']],
    [3, 'R03', '#1 vs 项目总体目标', ['D8']],
    [3, 'A12', '#6 持续提高', ['H13']],
    [3, 'A03', '#6 权重20', ['G13']],
    [3, 'A02', '一级权重', ['G7']],
    [3, 'K02', '#4+#5 成本合计', ['D11']],
    [7, 'K05', '项目总体目标 vs 年度预算总额', ['B6']],
    [7, 'A03', '#7 权重40', ['G14']],
    [11, 'A04', '#3 45% vs 84%', ['D9']],
    [11, 'A04', '#1 10户<12户', ['D7']],
    [11, 'A04', '#2 10个<13个', ['D8']],
    [11, 'A06', '#7 利润 100000<136280.98', ['D13']],
    [11, 'A06', '#8 增值率 105%<138%', ['D14']],
    [11, 'A06', '#9 就业 2400<3726', ['D15']],
    [11, 'A06', '#10 税费 46000<80285.54', ['D16']],
    [11, 'A07', '#3 #9 #10', ['D9', 'D15', 'D16']],
    [14, 'A23', '#4 再担保代偿率', ['C11']],
    [14, 'A05', '#4 <=4% vs 未发生代偿', ['D11']],
    [14, 'A18', '#6 >=50000人 vs 9.9万人', ['D13']],
    [14, 'A07', '#6 50000<99000', ['D13']],
    [14, 'A07', '#5 5000<7867', ['D12']],
    [14, 'A04', '#1 50<55', ['D8']],
    [14, 'A04', '#2 80%<98.89%', ['D9']],
    [14, 'A04', '#3 25<33', ['D10']],
    [14, 'A04', '#8 85%<95%', ['D15']],
  ];

const own = audited.filter((finding) => IDS.includes(finding.rule));
const defects = own.filter(({ kind, certainty }) => kind === 'defect' && certainty === 'certain');
const SEVERITY: Readonly<Record<string, string>> = {
  warn: 'warning',
  info: 'info',
  error: 'error',
};

function seedId(table: number): string {
  return `T${String(table).padStart(2, '0')}`;
}

/** Of one drop only the first of several checks is reported. */
function speaksFor(reported: string, audited: string): boolean {
  const stronger = CHECKS.find(({ id }) => id === audited)?.yieldsTo ?? [];
  return reported === audited || stronger.includes(reported);
}

describe('certain defects', () => {
  test('each has its cells in the table above', () => {
    const placed = PLACES.map(([table, rule, where]) => `${table} ${rule} ${where}`).sort();
    expect(defects.map(({ table, rule, where }) => `${table} ${rule} ${where}`).sort()).toEqual(
      placed,
    );
  });

  test.each(PLACES)('T%i %s at %s', (table, rule, where, cells) => {
    const defect = defects.find(
      (one) => one.table === table && one.rule === rule && one.where === where,
    )!;
    for (const cell of cells) {
      const hit = findings
        .get(seedId(table))
        ?.find((finding) => speaksFor(finding.rule, rule) && finding.cells[0] === cell);
      expect(hit?.severity).toBe(SEVERITY[defect.severity]);
    }
  });
});

test.each(own.filter(({ kind }) => kind === 'pass').map((one) => [one.table, one.rule] as const))(
  'negative control T%i %s stays silent',
  (table, rule) => {
    expect(findings.get(seedId(table))?.filter((finding) => finding.rule === rule)).toEqual([]);
  },
);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  T01: ['A03 warning G17,D17', 'A12 warning H17,D17'],
  T02: ['K03 warning B6,C5', 'A03 warning G13,D13'],
  T03: [
    'A02 warning G7',
    'A10 warning D8',
    'R03 warning D8,B6',
    'A03 warning G13,D13',
    'A12 warning H13,D13',
    'K02 info D11,D12,C5',
  ],
  T04: [
    'A03 warning G14,D14',
    'A04 info D8,F8',
    'A04 info D9,F9',
    'A11 info D12',
    'K02 info D12,D13,C5',
    'A11 info D13',
  ],
  T05: ['A07 warning D8,F8', 'R03 warning D8,B6', 'A03 warning G13,D13'],
  T06: ['A18 info D11,F11'],
  T07: ['K05 warning B6,C5', 'A03 warning G14,D14'],
  T08: ['A03 warning G14,D14', 'A12 warning H14,D14'],
  T09: ['A10 warning D8', 'A12 warning H12,D12', 'A12 warning H13,D13', 'A12 warning H14,D14'],
  T10: [],
  T11: [
    'A04 warning D7,F7',
    'A04 warning D8,F8',
    'A04 warning D9,F9',
    'A04 warning D13,F13',
    'A04 warning D14,F14',
    'A07 warning D15,F15',
    'A07 warning D16,F16',
  ],
  T12: ['A02 warning G6', 'A05 warning D11,F11', 'A18 warning D11,F11', 'A04 warning D13,F13'],
  T13: [
    'A02 warning G6',
    'A04 warning D8,F8',
    'A04 warning D13,F13',
    'A04 info D7,F7',
    'A04 info D9,F9',
    'A04 info D10,F10',
    'A04 info D11,F11',
  ],
  T14: [
    'A04 warning D8,F8',
    'A04 warning D9,F9',
    'A04 warning D10,F10',
    'A23 warning C11,D11',
    'A05 warning D11,F11',
    'A07 warning D12,F12',
    'A07 warning D13,F13',
    'A18 warning D13,F13',
    'A04 warning D15,F15',
  ],
  T15: [
    'A07 warning D8,F8',
    'A18 warning D8,F8',
    'A04 warning D9,F9',
    'A04 warning D10,F10',
    'A18 warning D11,F11',
    'K07 warning D11,D8',
    'A23 warning C12,D12',
    'A23 warning C13,D13',
    'A05 warning D13,F13',
    'A07 warning D14,F14',
    'A18 warning D14,F14',
    'A13 warning H14,D14',
    'A13 warning H15,D15',
    'A04 warning D16,F16',
  ],
  T16: ['K07 warning D11,D8', 'A23 warning C12,D12', 'A23 warning C13,D13'],
};

test.each(Object.entries(EXPECTED))('all findings of %s', (id, expected) => {
  const shown = findings
    .get(id)
    ?.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells.join(',')}`);
  expect(shown).toEqual(expected);
});

test('every seed table has its expectation', () => {
  expect(Object.keys(EXPECTED)).toEqual([...findings.keys()]);
});
