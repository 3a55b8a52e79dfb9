/** Keys and matters: what a finding is known by while the form around it changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { checkWorkbook } from '../../src/review/review-workbook';
import { formSheet } from '../support/form';

const findingsOf = (sheet: SheetSnapshot) =>
  checkWorkbook({ sheets: [sheet] }).flatMap(({ tables }) =>
    tables.flatMap(({ findings }) => [...findings]),
  );
const keysOf = (sheet: SheetSnapshot) => findingsOf(sheet).map(({ key }) => key);

test('rule, role and indicator; fields of the head by their role alone', () => {
  const sheet = formSheet({
    leader: null,
    total: '待定',
    rows: { 0: { target: '≥3期' }, 3: { target: '500元/人' }, 5: { name: null } },
  });
  expect(keysOf(sheet)).toEqual([
    ...['C05:total', 'C16:level3:（服务对象满意度指标）', 'C03:leader'],
    ...['A04:target:培训班期数', 'R03:target:培训班期数', 'N08:target:人均培训成本'],
    'C12:column:level1',
  ]);
});

test('two indicators of one name are told apart, two findings about one thing numbered', () => {
  const sheet = formSheet({
    goal: '授课费800元/天*50天=4.5万元，教材费20元/册*200册=5000元。',
    rows: { 1: { name: '培训班期数', target: '95%' }, 0: { target: '4期' } },
  });
  const keys = keysOf(sheet);
  expect(keys.filter((key) => key.startsWith('N08'))).toEqual([
    ...['N08:target:培训班期数', 'N08:target:培训班期数#2'],
  ]);
  expect(keys.filter((key) => key.startsWith('K03'))).toEqual(['K03:goal', 'K03:goal/2']);
});

test('findings of one indicator are one matter, those of the weights another', () => {
  const sheet = formSheet({ rows: { 0: { target: '3期', weight: 25 } } });
  expect(findingsOf(sheet).map(({ rule, matter, main }) => [rule, matter, main])).toEqual([
    ['A01', 'weights', true],
    ['R03', '培训班期数', true],
    ['A04', '培训班期数', false],
    ['N08', '培训班期数', false],
  ]);
});

test('many cases in one finding have one key, however many they are', () => {
  const bare = { 0: { target: '4期' }, 1: { target: '95%' }, 3: { target: '500元/人' } };
  expect(keysOf(formSheet({ rows: { ...bare, 4: { target: '80%' } } }))).toEqual(['N08:*']);
  expect(
    keysOf(formSheet({ rows: { ...bare, 4: { target: '80%' }, 5: { target: '90%' } } })),
  ).toEqual(['N08:*']);
});

/** An empty row above the form, and a column before it. */
function moved(sheet: SheetSnapshot): SheetSnapshot {
  const { row, column } = sheet.origin;
  return {
    ...sheet,
    origin: { row: row + 3, column: column + 2 },
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      ...{ top: top + 3, left: left + 2, bottom: bottom + 3, right: right + 2 },
    })),
    hiddenRows: sheet.hiddenRows.map((at) => at + 3),
    hiddenColumns: sheet.hiddenColumns.map((at) => at + 2),
  };
}

const samples = join(__dirname, '../../samples');
const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.xlsx'),
);

test.each(files)('%s: keys are unique in their table and stay where the form moves', (file) => {
  const { sheets } = readBytesNatively(readFileSync(join(samples, file)), file);
  for (const sheet of sheets) {
    const [before, after] = [sheet, moved(sheet)].map((each) =>
      checkWorkbook({ sheets: [each] }).flatMap(({ tables }) =>
        tables.map(({ findings }) => findings.map(({ key, matter }) => [key, matter])),
      ),
    );
    expect(after).toEqual(before);
    for (const table of before!) {
      const keys = table.map(([key]) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  }
});
