import { settledResults } from '../../../src/grid/formula/settled-results';
import { settleResults } from '../../../src/hosts/file/settle-results';
import { parseCell } from '../../../src/grid/address';
import { readSheets } from './make-package';
import { firstSheet, hostOf, number, sheetXml, write } from './package/open-package';

type Sheets = Record<string, Record<string, string>>;

/** Constants as they stand, formulas with "=", each with the result 99. */
function settled(sheets: Sheets, changed: Record<string, string[]>): Record<string, number | null> {
  const read = readSheets(
    Object.entries(sheets).map(([name, cells]) => {
      const rows = new Map<number, string>();
      for (const [cell, content] of Object.entries(cells)) {
        const { row } = parseCell(cell)!;
        const inner = content.startsWith('=')
          ? `<c r="${cell}"><f>${content.slice(1)}</f><v>99</v></c>`
          : `<c r="${cell}"><v>${content}</v></c>`;
        rows.set(row + 1, (rows.get(row + 1) ?? '') + inner);
      }
      const data = [...rows].map(([row, inner]) => `<row r="${row}">${inner}</row>`).join('');
      return { name, data };
    }),
  );
  const changes = new Map(
    Object.entries(changed).map(([name, cells]) => [name, cells.map((cell) => parseCell(cell)!)]),
  );
  return Object.fromEntries(
    settledResults(read, changes).map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]),
  );
}

test('what depends on a change is worked out, however far; the rest keeps its result', () => {
  expect(
    settled(
      {
        甲: { A1: '1', B1: '2', A2: '=A1+B1', A3: '=A2*2', A4: '=B1*10', A5: '=SUM(A2:A4)' },
        乙: { A1: '=甲!A3+1', B1: '=甲!B1' },
      },
      { 甲: ['A1'] },
    ),
  ).toEqual({ '甲!A2': 3, '甲!A3': 6, '甲!A5': 108, '乙!A1': 7 });
});

test('what cannot be worked out, and all that depends on it, is not known', () => {
  expect(
    settled(
      { 甲: { A1: '1', B1: '=IF(A1&gt;0,1,2)', C1: '=B1+1', D1: '=合计', E1: '=SUM(A1,5)' } },
      { 甲: ['A1'] },
    ),
  ).toEqual({ '甲!B1': null, '甲!C1': null, '甲!D1': null, '甲!E1': 6 });
});

test('a circle is not known; a circle beside the change is none of ours', () => {
  expect(settled({ 甲: { A1: '1', B1: '=A1+C1', C1: '=B1' } }, { 甲: ['A1'] })).toEqual({
    '甲!B1': null,
    '甲!C1': null,
  });
});

test('a formula that was written itself is worked out', () => {
  expect(settled({ 甲: { A1: '1', B1: '=A1*3' } }, { 甲: ['B1'] })).toEqual({ '甲!B1': 3 });
});

test('a chain longer than is followed', () => {
  const cells: Record<string, string> = { A1: '1' };
  for (let row = 2; row <= 1000; row += 1) cells[`A${row}`] = `=A${row - 1}+1`;
  const results = settled({ 甲: cells }, { 甲: ['A1'] });
  expect(Object.keys(results)).toHaveLength(999);
  // From the top down each finds the one before it.
  expect(results['甲!A1000']).toBe(1000);
});

test('in a file: results are written, results that are not known go', async () => {
  const host = hostOf({
    data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"><f>SUM(A1,4)</f><v>5</v></c><c r="C1" t="str"><f>A1&amp;""</f><v>1</v></c><c r="D1"><f>Z9</f><v>8</v></c></row>',
  });
  const patch = await write(host, { A1: number(10) });
  expect(await settleResults(host, [patch])).toEqual([
    { sheet: 'Sheet1', cell: 'B1', value: 14 },
    { sheet: 'Sheet1', cell: 'C1', value: null },
  ]);
  const xml = sheetXml(host);
  expect(xml).toContain('<c r="B1" s="0"><f>SUM(A1,4)</f><v>14</v></c>');
  expect(xml).toContain('<c r="C1" t="n"><f>A1&amp;""</f></c>');
  expect(xml).toContain('<c r="D1"><f>Z9</f><v>8</v></c>');
  const { snapshot } = await firstSheet(host);
  expect(snapshot.rows[0]?.map((cell) => cell?.value)).toEqual([10, 14, null, 8]);
});
