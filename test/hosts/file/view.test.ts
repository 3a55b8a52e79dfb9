/** How sheets look, from real files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { FileHost } from '../../../src/hosts/file/file-host';

const open = (path: string): FileHost =>
  new FileHost(new Uint8Array(readFileSync(join(__dirname, '../../..', path))));

test('the first seed table: fonts, borders, wrap, widths and heights', () => {
  const [view] = open('samples/urumqi-2024.xlsx').view();
  expect(view).toMatchObject({
    id: '1',
    index: 0,
    visible: true,
    defaultRow: 20,
    frozen: { rows: 0, columns: 0 },
    rules: [],
  });
  expect([...view!.cells.slice(0, 3)]).toEqual([0, 0, 1]);
  expect(view!.looks[1]).toEqual({
    font: { name: '宋体', size: 16, bold: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  const line = { style: 'thin', color: '#000000' };
  expect(view!.looks[2]).toMatchObject({
    font: { name: '宋体', size: 10 },
    borders: { top: line, right: line, bottom: line, left: line },
  });
  expect(view!.columns[0]).toEqual({ first: 0, last: 0, size: 84, hidden: false });
  expect(view!.columns.at(-1)).toEqual({ first: 7, last: 8, size: 126, hidden: false });
});

test('marks are rules before all others, with their look', async () => {
  const host = open('test/fixtures/preservation.xlsx');
  const before = host.view()[0]!.rules.length;
  await host.mark(host.view()[0]!.id, [{ cell: 'A1', severity: 'error', rules: ['C01'] }]);
  const [rule, ...others] = host.view()[0]!.rules;
  expect(rule).toMatchObject({
    formula: '=LEN("jixiao:C01")>0',
    look: { fill: '#FFC7CE', font: { bold: true, color: '#7A0010' } },
  });
  expect(others).toHaveLength(before);
});

test('drop-downs with their choices', () => {
  const lists = open('test/fixtures/preservation.xlsx')
    .view()
    .flatMap(({ dropdowns }) => dropdowns);
  expect(lists.length).toBeGreaterThan(0);
  for (const { list, areas } of lists) {
    expect(list.length).toBeGreaterThan(0);
    expect(areas.length).toBeGreaterThan(0);
  }
});

test('notes with their text; a broken list of them keeps nobody from the workbook', () => {
  const [view] = open('test/fixtures/preservation.xlsx').view();
  expect(view!.notes).toEqual([
    { row: 11, column: 3, text: '审核：\n上年完成值为 0，但指标值设 =100%，请补充依据。' },
  ]);
  const bytes = readFileSync(join(__dirname, '../../fixtures/preservation.xlsx'));
  const parts = unzipSync(new Uint8Array(bytes));
  const broken = zipSync({ ...parts, 'xl/comments1.xml': strToU8('<comments><commentList>') });
  expect(new FileHost(broken).view()[0]!.notes).toEqual([]);
});
