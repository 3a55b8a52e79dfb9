/** The audited seed tables: what must be found, and nothing besides. */
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

interface Audited {
  readonly table: number;
  readonly where: string;
  readonly rule: string;
  readonly certainty: string;
  readonly kind: string;
}

/** Completeness and standard wording, as far as one check looks at one table. */
const OWN = new Set(
  (
    'C01 C02 C04 C05 C07 C08 C09 C10 C11 C13 C14 C16 C17 C18 C19 C20 C21 C22 C23 C24 ' +
    'N01 N02 N03 N04 N05 N08 N12 N14 N22 N25 N28 N30 N31 N33'
  ).split(' '),
);

/** Every finding on the sixteen tables, each of them looked at. */
const EXPECTED: readonly (readonly [
  table: string,
  rule: string,
  severity: string,
  cells: readonly string[],
])[] = [
  ['T02', 'C11', 'warning', ['A7']],
  ['T02', 'N14', 'warning', ['F8', 'F9', 'F11', 'F14', 'F10']],
  ['T02', 'N02', 'info', ['B14']],
  ['T03', 'N25', 'warning', ['B3']],
  ['T03', 'N14', 'warning', ['F14', 'F8', 'F9', 'F10', 'F11', 'F12']],
  ['T03', 'N02', 'info', ['B14']],
  ['T05', 'C11', 'warning', ['A7']],
  ['T05', 'N02', 'info', ['B14']],
  ['T06', 'C11', 'warning', ['A7']],
  ['T06', 'N22', 'warning', ['C8']],
  ['T07', 'C11', 'warning', ['A7']],
  ['T07', 'N22', 'warning', ['C14']],
  ['T09', 'N22', 'warning', ['C9']],
  ['T09', 'C11', 'info', ['A7']],
  ['T10', 'C18', 'warning', ['F8', 'F9', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17']],
  ['T11', 'C04', 'warning', ['A1']],
  ['T11', 'N08', 'warning', ['D7', 'D8', 'D9', 'E10', 'D17', 'D18']],
  ['T11', 'N28', 'warning', ['C10', 'D10']],
  ['T11', 'N12', 'warning', ['E10']],
  ['T11', 'N28', 'warning', ['D11']],
  ['T11', 'N02', 'warning', ['B17']],
  ['T11', 'N02', 'info', ['B18']],
  ['T12', 'C10', 'error', ['A6']],
  ['T12', 'C04', 'warning', ['A1']],
  ['T12', 'N08', 'warning', ['D8']],
  ['T12', 'C14', 'warning', ['B10']],
  ['T12', 'N08', 'warning', ['D10']],
  ['T12', 'N05', 'warning', ['C14', 'C13']],
  ['T12', 'N08', 'warning', ['D14']],
  ['T12', 'N02', 'info', ['B13']],
  ['T13', 'C10', 'error', ['A6']],
  ['T13', 'C04', 'warning', ['A1']],
  ['T13', 'N25', 'warning', ['C3']],
  ['T13', 'C11', 'warning', ['A6']],
  ['T13', 'C14', 'warning', ['B12']],
  ['T13', 'N02', 'info', ['B13']],
  ['T14', 'C04', 'warning', ['A1']],
  ['T14', 'N22', 'warning', ['C9']],
  ['T14', 'C24', 'warning', ['D10', 'F10']],
  ['T14', 'N02', 'info', ['B15']],
  ['T15', 'C04', 'warning', ['A1']],
  ['T15', 'N22', 'warning', ['A6']],
  ['T15', 'N02', 'info', ['B16']],
  ['T16', 'C04', 'warning', ['A1']],
  ['T16', 'C18', 'warning', ['F8', 'F9', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16']],
  ['T16', 'N08', 'warning', ['D9']],
  ['T16', 'C24', 'warning', ['D14']],
  ['T16', 'N02', 'info', ['B16']],
];

/** The cells that the auditors' words mean. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  'T02 N14 #1 #2 #3 #4 #7 上年完成值': ['F8', 'F9', 'F10', 'F11', 'F14'],
  'T03 N25 预算单位': ['B3'],
  'T03 N14 #1 #2 #3 #4 #5 #7 上年完成值': ['F8', 'F9', 'F10', 'F11', 'F12', 'F14'],
  'T07 N22 #7 质量务': ['C14'],
  'T11 C04 表题': ['A1'],
  'T11 N12 #4 财政资金执行率（%）': ['E10'],
  'T11 N28 #4 #5 行': ['C10', 'D11'],
  'T11 N08 #1 #2 #3 #4 #11 #12': ['D7', 'D8', 'D9', 'E10', 'D17', 'D18'],
  'T11 N02 #11 生态效益': ['B17'],
  'T02 N02 #7 二级指标': ['B14'],
  'T03 N02 #7 二级指标': ['B14'],
  'T11 N02 #12 满意度指标': ['B18'],
  'T14 N02 #8 二级': ['B15'],
  'T14 C04 表题': ['A1'],
  'T14 N22 #2 占比占比': ['C9'],
  'T14 C24 #3 >=25 / 33': ['D10', 'F10'],
};

const findings = new Map(
  (seeds as unknown as Seed[]).map((seed): [string, readonly Finding[]] => {
    const sheet = snapshotOf({ name: seed.sheet, rows: seed.rows, merges: seed.merges });
    const checks = CHECKS.filter((check) => OWN.has(check.id));
    return [
      seed.id,
      readTables(sheet).flatMap((table) => checkTable(table, sheet, { checks }).findings),
    ];
  }),
);

const certain = (audited as readonly Audited[])
  .filter(
    ({ rule, certainty, kind }) => OWN.has(rule) && certainty === 'certain' && kind === 'defect',
  )
  .map(({ table, rule, where }) => {
    const id = `T${String(table).padStart(2, '0')}`;
    return { id, rule, key: `${id} ${rule} ${where}` };
  });

test('all of these checks are in the catalogue', () => {
  const known = new Set(CHECKS.map((check) => check.id));
  expect([...OWN].filter((id) => !known.has(id))).toEqual([]);
});

test.each(certain.map((entry) => [entry.key, entry] as const))('%s', (key, { id, rule }) => {
  const reported = (findings.get(id) ?? [])
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.cells);
  expect(reported).toEqual(expect.arrayContaining([...(CELLS[key] ?? ['unmapped'])]));
});

test('a certain finding with ≥ in last year is a warning', () => {
  const severities = ['T02', 'T03'].map(
    (id) => findings.get(id)?.find(({ rule }) => rule === 'N14')?.severity,
  );
  expect(severities).toEqual(['warning', 'warning']);
});

test('nothing else is reported on the sixteen tables', () => {
  const reported = [...findings].flatMap(([id, list]) =>
    list.map(({ rule, severity, cells }) => [id, rule, severity, cells]),
  );
  expect(reported).toEqual(EXPECTED);
});
