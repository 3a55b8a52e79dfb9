/** What was set aside in a workbook, found again by any front end. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readTables } from '../../src/reader/read-tables';
import { checkWorkbook } from '../../src/review/review-workbook';
import { canSetAside, contentsOf, partFindings, type SetAside } from '../../src/review/set-aside';
import {
  appendSetAside,
  isSetAsideList,
  readSetAsideList,
  setAsideList,
} from '../../src/review/set-aside-list';
import { smallForm } from '../session/open-session';
import { specSnapshot } from '../support/spec';

const ENTRY = {
  ...{ sheet: '一', cells: 'D2', rule: 'C03', message: '项目负责人未填写。', contents: '' },
  ...{ reason: '待任命', date: '2026-11-22', key: 'C03:leader' },
};

const list = (entry = ENTRY): SheetSnapshot => specSnapshot(setAsideList(entry));
const check = (sheets: readonly SheetSnapshot[]) => checkWorkbook({ sheets })[0]!.tables[0]!;

test('the list reads back as itself, and is no form', () => {
  const sheet = list();
  expect(isSetAsideList(sheet)).toBe(true);
  expect(readSetAsideList(sheet)).toEqual([{ ...ENTRY, row: 4 }]);
  expect(readTables(sheet)).toEqual([]);
  expect(isSetAsideList(smallForm('一'))).toBe(false);
});

test('a workbook with its list: the finding stands apart with its reason', () => {
  const alone = check([smallForm('一')]);
  const with_ = check([smallForm('一'), list()]);
  expect(with_.findings).toEqual(alone.findings.filter(({ rule }) => rule !== 'C03'));
  expect(with_.ignored.map(({ finding, entry }) => [finding.rule, entry.reason])).toEqual([
    ['C03', '待任命'],
  ]);
});

test.each([
  ['another sheet', { sheet: '二' }],
  ['another rule', { rule: 'C02' }],
  ['another key', { key: 'C03:leader/2' }],
  ['other contents', { contents: '王芳' }],
])('an entry for %s speaks for nothing', (_, change) => {
  expect(check([smallForm('一'), list({ ...ENTRY, ...change })]).ignored).toEqual([]);
});

test.each([
  ['reworded', { message: '负责人一栏是空的。' }],
  ['reworded, in a list of before there were keys', { message: '负责人一栏是空的。', key: '' }],
  ['elsewhere', { cells: 'H4' }],
  ['elsewhere, in a list of before there were keys', { cells: 'H4', key: '' }],
])('an entry whose finding is now %s still speaks for it', (_, change) => {
  const { ignored } = check([smallForm('一'), list({ ...ENTRY, ...change })]);
  expect(ignored.map(({ finding }) => finding.rule)).toEqual(['C03']);
});

test('an old list gets the column of keys with its first new entry', () => {
  const old = list();
  const seven = { ...old, rows: old.rows.map((row) => row?.slice(0, 7) ?? null) };
  expect(readSetAsideList(seven).map(({ key }) => key)).toEqual(['']);
  const writes = appendSetAside(seven, { ...ENTRY, key: 'C02:unit' });
  expect(writes[0]).toMatchObject({ cell: 'H3', after: { kind: 'text', text: '标识' } });
  expect(writes.at(-1)).toMatchObject({ cell: 'H5', after: { kind: 'text', text: 'C02:unit' } });
  expect(appendSetAside(old, ENTRY)).toHaveLength(8);
});

test('after rows were inserted the only such finding is meant; of two, none', () => {
  const sheet = smallForm('一');
  const finding = check([sheet]).findings.find(({ rule }) => rule === 'C03')!;
  const entry: SetAside = { ...ENTRY, cells: 'D1', row: 4 };
  expect(partFindings([finding], [entry], sheet).ignored).toHaveLength(1);
  const twin = { ...finding, cells: ['F9'] as const };
  const moved = { ...sheet, rows: sheet.rows.map((row, at) => (at === 8 ? null : row)) };
  expect(partFindings([finding, twin], [entry], moved).ignored).toEqual([]);
});

test('a defect of ours cannot be set aside, and long contents are kept in short', () => {
  expect(canSetAside({ rule: 'X00' })).toBe(false);
  const sheet = smallForm('一', { B4: '长'.repeat(1000) });
  const contents = contentsOf(sheet, ['B4', 'D2']);
  expect(contents).toBe(`${'长'.repeat(400)}…（共1001字）`);
});
