/** What the user does in the picture, and what becomes of it in the file. */
import { cellAt } from '../../../src/grid/sheet-snapshot';
import { FileHost } from '../../../src/hosts/file/file-host';
import { isWellFormed } from '../../../src/hosts/workbench/formula-syntax';
import { REFUSAL } from '../../../src/hosts/workbench/commands';
import { snapshotOf } from '../../support/snapshot';
import { workbenchBench, type WorkbenchBench } from './bench';

const SHEET = snapshotOf({
  name: '预算',
  rows: [
    ['项目', '金额', '说明'],
    ['甲', 10, '=100%'],
    ['乙', 20, '≥5期'],
    ['合计', { v: 30, f: '=SUM(B2:B3)' }, { v: 0, f: '=IF(B4>30,B4-30,0)' }],
  ],
  merges: ['C2:D2'],
});

let bench: WorkbenchBench;
let original: Uint8Array;

beforeEach(async () => {
  bench = workbenchBench();
  await bench.open([SHEET]);
  original = bench.file().save();
});
afterEach(() => {
  bench.close?.();
});

const cells = () => bench.univer.getActiveWorkbook()!.getActiveSheet();
async function saved(cell: [row: number, column: number]) {
  const [sheet] = await new FileHost((await bench.host().save()).bytes).read('active');
  return cellAt(sheet!.snapshot, ...cell);
}

test('a number makes its formulas anew, also those of formulas, and the file has the results', async () => {
  await bench.user.type('预算', 'B2', 25);
  expect(await saved([1, 1])).toMatchObject({ value: 25, formula: null });
  expect(await saved([3, 1])).toEqual({ value: 45, text: '45', formula: '=SUM(B2:B3)' });
  expect(await saved([3, 2])).toMatchObject({ value: 15 });
});

test('without an edit the saved file is the opened one, byte for byte', async () => {
  cells().getRange('B3').activate();
  expect(Buffer.from((await bench.host().save()).bytes).equals(Buffer.from(original))).toBe(true);
});

test.each([
  ['=9个', '=9个'],
  ['≥90%', '≥90%'],
])('typed %s is the text %s', async (typed, text) => {
  await bench.user.type('预算', 'A3', typed);
  expect(await saved([2, 0])).toEqual({ value: text, text, formula: null });
});

test('a formula that is typed goes in with what it comes to', async () => {
  await bench.user.type('预算', 'E1', '=B4*2');
  expect(await saved([0, 4])).toEqual({ value: 60, text: '60', formula: '=B4*2' });
});

test('what the user takes back is taken back in the file', async () => {
  await bench.user.type('预算', 'A3', '丙');
  bench.univer.getActiveWorkbook()!.undo();
  await bench.host().settled();
  expect(await saved([2, 0])).toMatchObject({ value: '乙' });
});

test.each([
  ['rows', () => cells().insertRows(1, 1)],
  ['a fill', () => cells().getRange('A1').setBackground('#ff0000')],
  ['a merge', () => cells().getRange('A2:B3').merge()],
  ['a width', () => cells().setColumnWidth(1, 200)],
  ['a sheet', () => bench.univer.getActiveWorkbook()!.insertSheet('新')],
  ['a name', () => cells().setName('改名')],
])('%s: refused in a sentence, and neither picture nor file has it', async (_, change) => {
  try {
    change();
  } catch {
    // The facade throws where nothing came of its command.
  }
  await bench.host().settled();
  expect(bench.said).toContain(REFUSAL);
  expect(Buffer.from((await bench.host().save()).bytes).equals(Buffer.from(original))).toBe(true);
  expect(cells().getSheetName()).toBe('预算');
  expect(cells().getRange('A1').getBackground()).not.toBe('#ff0000');
  expect(
    cells()
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['C2:D2']);
  expect(bench.univer.getActiveWorkbook()!.getSheets()).toHaveLength(1);
});

test('a change that comes by no known command is held all the same', async () => {
  const book = bench.univer.getActiveWorkbook()!;
  const where = { unitId: book.getId(), subUnitId: cells().getSheetId() };
  const ranges = [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 }];
  try {
    bench.univer.syncExecuteCommand('sheet.mutation.add-worksheet-merge', { ...where, ranges });
  } catch {
    // A cancelled change may throw.
  }
  await bench.host().settled();
  expect(bench.said).toEqual([REFUSAL]);
  expect(
    cells()
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['C2:D2']);
});

test('what a protected sheet refuses, the picture loses again', async () => {
  bench.user.protect('预算');
  await bench.user.type('预算', 'A3', '丙');
  await bench.host().settled();
  expect(bench.said).toEqual([expect.stringContaining('受保护')]);
  expect(cells().getRange('A3').getValue()).toBe('乙');
});

describe('formulas that may go into a file', () => {
  test.each([
    ...[
      '=1',
      '=SUM(B2:B3)',
      '=IF(\'表 1\'!A1>=90,"好",)',
      '=-A1%',
      '=A1&"个"',
      '=$A$1:B2',
      '=NOW()',
    ],
    ...['={1,2;3}', '=表!A1*2', '=(1+2)*3', '=1.5E+3', '=SUM(A:A,1:1)', '=#REF!+1', '=表1[金额]'],
  ])('%s', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });
  test.each(['=9个', '=', '=(1', '=1)', '=A1 B', '=100%完成', '==1', '=1+', '=“好”', '=3<'])(
    'not %s',
    (formula) => {
      expect(isWellFormed(formula)).toBe(false);
    },
  );
});

test('marks of a sheet out of sight are drawn when it comes into sight', async () => {
  await bench.open([SHEET, { ...SHEET, name: '另一张' }]);
  const [, other] = await bench.host().read('all');
  const drawn = () =>
    bench.univer.getActiveWorkbook()!.getSheetByName('另一张')!.getConditionalFormattingRules()
      .length;
  await bench.host().mark(other!.id, [{ cell: 'A1', severity: 'error', rules: ['C01'] }]);
  expect(drawn()).toBe(0);
  await bench.host().select(other!.id, 'A1');
  expect(drawn()).toBe(1);
});

test('cells that WPS coloured and listed are cleared, and the list is gone from file and picture', async () => {
  const ledger = snapshotOf({
    name: 'jixiao-marks',
    rows: [[{ v: 1, f: "=ROWS('预算'!$B$2:$B$2)" }, '#FFC7CE']],
  });
  await bench.open([SHEET, ledger]);
  expect(await bench.host().unmark('all')).toBe(1);
  const names = () =>
    bench.univer
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName());
  expect(names()).toEqual(['预算']);
  const read = await new FileHost((await bench.host().save()).bytes).read('all');
  expect(read.map(({ snapshot }) => snapshot.name)).toEqual(['预算']);
});

test('what is selected for the user is selected at once, before the file has answered', async () => {
  const [sheet] = await bench.host().read('active');
  const selecting = bench.host().select(sheet!.id, 'B3');
  expect(cells().getActiveRange()?.getA1Notation()).toBe('B3');
  cells().getRange('A2').activate();
  await selecting;
  expect(cells().getActiveRange()?.getA1Notation()).toBe('A2');
});
