/** Where WPS does not keep conditional formats: fills with a list, which every host of ours clears. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { FileHost } from '../../../src/hosts/file/file-host';
import { LEDGER_SHEET, readEntry } from '../../../src/hosts/mark-ledger';
import { FORGETFUL } from '../../ethost/profile';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { wpsBench } from './bench';

const office = useExcel();

const FORM = snapshotOf({
  name: "三供'一业",
  rows: [
    ['项目支出绩效目标表', null, null],
    ['项目负责人', null, '　'],
    ['产出指标', '指标1：培训期数', '≥4期'],
  ],
  merges: ['A1:C1'],
});
const OTHER = snapshotOf({ name: '二', rows: [['补贴标准', 5]] });
const MARKS = [
  { cell: 'A1', severity: 'info', rules: ['S01'] },
  { cell: 'C2', severity: 'error', rules: ['C03'] },
  { cell: 'B3', severity: 'warning', rules: ['S12'] },
] as const;

async function marked() {
  const bench = wpsBench(FORGETFUL);
  const host = await bench.open([FORM, OTHER]);
  const before = bench.dump();
  const [sheet, other] = await host.read('all');
  await host.mark(sheet!.id, MARKS);
  const fill = (row: number, column: number) =>
    bench.et.workbook.sheets[0]!.format(row, column, 'fill.color');
  return { bench, host, before, id: sheet!.id, otherId: other!.id, fill };
}

test('colours cells, lists them on a very hidden sheet, and clears to exactly what was there', async () => {
  const { bench, host, before, id, fill } = await marked();
  expect([fill(0, 0), fill(0, 2), fill(1, 2), fill(2, 1), fill(2, 2)]).toEqual([
    ...['#DDEBF7', '#DDEBF7', '#FFC7CE', '#FFEB9C'],
    undefined,
  ]);
  const ledger = bench.et.workbook.sheets.at(-1)!;
  expect([ledger.name, ledger.visibility]).toEqual([LEDGER_SHEET, 'VeryHidden']);
  expect(ledger.cell(0, 0)?.formula).toBe("=ROWS('三供''一业'!$A$1:$C$1)");
  expect(bench.et.workbook.active.name).toBe(FORM.name);
  expect(bench.rules(FORM.name)).toEqual([]);
  expect((await host.read('all')).map(({ snapshot }) => snapshot.name)).toEqual([FORM.name, '二']);
  expect(await host.unmark({ sheetId: id })).toBe(3);
  expect(bench.dump()).toBe(before);
});

test('marking again replaces; two sheets share the list; a later session clears both', async () => {
  const { bench, host, before, id, otherId, fill } = await marked();
  await host.mark(id, MARKS.slice(1, 2));
  expect([fill(0, 0), fill(1, 2)]).toEqual([undefined, '#FFC7CE']);
  await host.mark(otherId, [{ cell: 'B1', severity: 'error', rules: ['C03'] }]);
  expect(await host.unmark({ sheetId: id })).toBe(1);
  expect(bench.et.workbook.sheets).toHaveLength(3);
  const later = await bench.reopen();
  expect(await later.unmark('all')).toBe(1);
  expect(bench.dump()).toBe(before);
});

test('a cell with a fill of its own is not coloured, and a colour that the user changed stays', async () => {
  const bench = wpsBench(FORGETFUL);
  const host = await bench.open([FORM]);
  const sheet = bench.et.workbook.active;
  sheet.setFormat(1, 2, 'fill.color', '#00FF00');
  const [read] = await host.read('active');
  await host.mark(read!.id, MARKS);
  expect(sheet.format(1, 2, 'fill.color')).toBe('#00FF00');
  sheet.setFormat(2, 1, 'fill.color', '#0000FF');
  await host.unmark('active');
  expect(sheet.format(2, 1, 'fill.color')).toBe('#0000FF');
  expect(sheet.format(0, 0, 'fill.color')).toBeUndefined();
});

test('a failure at any call leaves the workbook as it was, or something that clearing removes', async () => {
  const plain = await stage();
  const calls = await plain.bench.et.counted(() => plain.host.mark(plain.id, MARKS));
  for (let at = 1; at <= calls; at += 1) {
    const { bench, host, id, before } = await stage();
    bench.et.bridge.arm({ at, effect: at % 2 === 0 ? 'done' : 'none' });
    await host.mark(id, MARKS).catch((error: unknown) => {
      expect(error).toMatchObject({ name: 'HostError' });
    });
    bench.et.bridge.arm(null);
    await host.unmark('all');
    expect([at, bench.dump() === before]).toEqual([at, true]);
  }
});

async function stage() {
  const bench = wpsBench(FORGETFUL);
  const host = await bench.open([FORM]);
  const before = bench.dump();
  const [sheet] = await host.read('active');
  return { bench, host, before, id: sheet!.id };
}

test('Excel clears what WPS has coloured', async () => {
  const { bench, before } = await marked();
  office.excel.reset('leer');
  office.excel.workbook = bench.et.workbook;
  const host = await connectExcel();
  expect(await host.unmark('all')).toBe(3);
  expect(bench.dump()).toBe(before);
  expect([...office.excel.missing]).toEqual([]);
});

test('the file host, and with it jixiao unmark, clears what WPS has coloured', async () => {
  // Made with exceljs: A1 (bold) and C2 in our colours, B3 green and C3 in a colour of ours by the user's hand; the list
  // names A1, C2 and B3.
  const file = readFileSync(join(__dirname, '../../fixtures/ledger/exceljs.xlsx'));
  const host = new FileHost(new Uint8Array(file));
  expect(await host.unmark('all')).toBe(3);
  const sheets = new FileHost(host.save()).view();
  expect(sheets.map(({ snapshot }) => snapshot.name)).toEqual([FORM.name]);
  const { cells, looks } = sheets[0]!;
  const lookAt = (row: number, column: number) => {
    for (let i = 0; i < cells.length; i += 3) {
      if (cells[i] === row && cells[i + 1] === column) return looks[cells[i + 2]!];
    }
    return undefined;
  };
  expect([lookAt(0, 0)?.fill, lookAt(1, 2)?.fill]).toEqual([undefined, undefined]);
  expect([lookAt(2, 1)?.fill, lookAt(2, 2)?.fill]).toEqual(['#00FF00', '#FFC7CE']);
  expect(lookAt(0, 0)?.font?.bold).toBe(true);
});

test.each([
  ['=ROWS(Sheet1!$A$1:$A$1)', '#FFC7CE', 'Sheet1'],
  ["ROWS('a''b'!$A$1:$B$2)", '#FFC7CE', "a'b"],
])('reads %s as other programs may write it', (formula, fill, name) => {
  expect(readEntry(formula, fill)?.sheet).toBe(name);
});

test.each([
  ['=ROWS(#REF!)', '#FFC7CE'],
  ["=ROWS('一'!#REF!)", '#FFC7CE'],
  ["=ROWS('一'!$A$1:$A$1)", '#123456'],
  ['=SUM(A1:A2)', '#FFC7CE'],
  [5, '#FFC7CE'],
])('passes over %p', (formula, fill) => {
  expect(readEntry(formula, fill)).toBeNull();
});
