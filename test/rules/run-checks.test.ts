/** The engine: order, suppression, aggregation, and a check that throws. */
import { ownReading } from '../../src/policy/documents';
import { findProfile } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { defineCheck, type Check, type Report } from '../../src/rules/engine/check';
import { formSheet } from '../support/form';

const sheet = formSheet();
const table = readTables(sheet)[0]!;

function check(id: string, reports: readonly Report[], extra: Partial<Check> = {}): Check {
  return defineCheck({
    id,
    name: id.toLowerCase(),
    title: id,
    category: 'completeness',
    severity: 'warning',
    condition: '测试。',
    exceptions: '',
    advice: '修改。',
    examples: [{ wrong: { leader: null }, right: { leader: '张某' }, at: 'leader' }],
    citations: [ownReading('测试')],
    *check() {
      yield* reports;
    },
    ...extra,
  });
}

function run(...checks: Check[]) {
  return checkTable(table, sheet, { checks }).findings.map((finding) => [
    finding.rule,
    finding.severity,
    finding.cells.join(' '),
    finding.message,
  ]);
}

test('findings come by severity, then by place, then by rule', () => {
  expect(
    run(
      check('B2', [
        { cells: ['B10'], message: 'x' },
        { cells: ['A9'], message: 'x' },
      ]),
      check('B1', [
        { cells: ['A9'], message: 'x' },
        { cells: ['Z1'], message: 'x', severity: 'error' },
      ]),
    ),
  ).toEqual([
    ['B1', 'error', 'Z1', 'x'],
    ['B1', 'warning', 'A9', 'x'],
    ['B2', 'warning', 'A9', 'x'],
    ['B2', 'warning', 'B10', 'x'],
  ]);
});

test('a check stays silent at a cell where one that it yields to has spoken', () => {
  const strong = check('B1', [{ cells: ['D8'], message: '强' }]);
  const weak = check(
    'B2',
    [
      { cells: ['D8'], message: '弱' },
      { cells: ['D9'], message: '弱' },
    ],
    { yieldsTo: ['B1'] },
  );
  expect(run(weak, strong)).toEqual([
    ['B1', 'warning', 'D8', '强'],
    ['B2', 'warning', 'D9', '弱'],
  ]);
});

test('from the given number on, reports become one finding with all cells', () => {
  const reports: Report[] = [
    { cells: ['F8'], message: '空' },
    { cells: ['F9', 'D9'], message: '空' },
    { cells: ['F10'], message: '空' },
  ];
  const aggregate = { message: (all: readonly Report[]) => `${all.length}处为空` };
  expect(run(check('B1', reports, { aggregate, options: { merged: 3 } }))).toEqual([
    ['B1', 'warning', 'F8 F9 D9 F10', '3处为空'],
  ]);
  expect(run(check('B1', reports.slice(0, 2), { aggregate, options: { merged: 3 } }))).toHaveLength(
    2,
  );
});

test('a check that throws is reported as our error and silences nobody', () => {
  const broken = check('B1', [], {
    check: () => {
      throw new TypeError('坏了');
    },
  });
  expect(run(broken, check('B2', [{ cells: ['D8'], message: 'x' }]))).toEqual([
    ['B2', 'warning', 'D8', 'x'],
    ['X00', 'info', 'A1', '检查项 B1“B1”运行出错，本表未作此项检查（坏了）。'],
  ]);
});

test('a profile turns checks off and changes severities', () => {
  const national = findProfile('national')!;
  const profile = { ...national, off: ['B1'], severities: { B2: 'info' as const } };
  const checks = [
    check('B1', [{ cells: ['D8'], message: 'x' }]),
    check('B2', [{ cells: ['D8'], message: 'x' }]),
  ];
  expect(checkTable(table, sheet, { checks, profile }).findings).toMatchObject([
    { rule: 'B2', severity: 'info' },
  ]);
});

test('forms of another kind are checked only by checks made for them', () => {
  const other = { ...table, kind: 'other' as const };
  const checks = [
    check('B1', [{ cells: ['D8'], message: 'x' }]),
    check('B2', [{ cells: ['D8'], message: 'x' }], { appliesTo: ['other'] }),
  ];
  const { findings } = checkTable(other, sheet, { checks });
  expect(findings.map((finding) => finding.rule)).toEqual(['B2']);
});
