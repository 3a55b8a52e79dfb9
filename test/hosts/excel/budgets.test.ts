/** Round trips and bytes, counted: they, not milliseconds, decide how it feels in Excel. */
import { join } from 'node:path';
import type { Mark } from '../../../src/grid/mark';
import { cellName } from '../../../src/grid/address';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { contentOf } from '../../../src/grid/sheet-patch';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelSession } from '../../../src/hosts/excel/excel-session';
import { moveSpec } from '../../../src/grid/spec-area';
import type { InsertedBlock } from '../../../src/hosts/port';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import { readTables } from '../../../src/reader/read-tables';
import { selfEvaluationColumns } from '../../../src/scoring/self-evaluation/columns';
import { columnFrame } from '../../../src/scoring/self-evaluation/frame';
import { blankTable } from '../../../src/template/blank-table';
import { checkWorkbook } from '../../../src/review/review-workbook';
import { useExcel } from '../../officehost/use-excel';
import { stackedForms } from './stacked-forms';
import { openInExcel } from './bench';

const office = useExcel();

const WEB_LIMIT = 5 * 1024 * 1024;

async function counted(work: () => Promise<unknown>): Promise<number> {
  const before = office.excel.trips.length;
  await work();
  return office.excel.trips.length - before;
}

function marksOf(sheet: SheetSnapshot): Mark[] {
  const [{ tables } = { tables: [] }] = checkWorkbook({ sheets: [sheet] });
  return tables.flatMap(({ findings }) =>
    findings.flatMap(({ rule, severity, cells }) =>
      cells.map((cell) => ({ cell, severity, rules: [rule] })),
    ),
  );
}

test.each([1, 100])('%d tables on the sheet: 2 trips to read, 1 to mark, 2 to clear', async (n) => {
  openInExcel(office.excel, [stackedForms(n)]);
  office.excel.limits = { request: WEB_LIMIT, response: WEB_LIMIT };
  const host = await connectExcel();
  const untouched = office.excel.workbook.dump();
  let marks: Mark[] = [];
  let id = '';
  const reading = await counted(async () => {
    const [sheet] = await host.read('active');
    ({ id } = sheet!);
    marks = marksOf(sheet!.snapshot);
  });
  expect(reading).toBeLessThanOrEqual(2);
  expect(marks.length).toBeGreaterThanOrEqual(n);
  expect(await counted(() => host.mark(id, marks))).toBeLessThanOrEqual(1);
  // Checking again costs the same, although old marks have to go.
  expect(await counted(() => host.read('active'))).toBeLessThanOrEqual(2);
  expect(await counted(() => host.mark(id, marks))).toBeLessThanOrEqual(1);
  expect(await counted(() => host.unmark({ sheetId: id }))).toBeLessThanOrEqual(2);
  expect(office.excel.workbook.dump()).toBe(untouched);
  for (const { requestBytes, responseBytes } of office.excel.trips) {
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(WEB_LIMIT);
  }
});

test('clearing the whole workbook takes three trips however many sheets there are', async () => {
  const sheets = Array.from({ length: 12 }, (_, i) => ({ ...stackedForms(1), name: `表${i}` }));
  openInExcel(office.excel, sheets);
  const host = await connectExcel();
  for (const { id } of await host.read('all')) {
    await host.mark(id, [{ cell: 'A1', severity: 'info', rules: ['S01'] }]);
  }
  expect(await counted(() => host.unmark('all'))).toBe(3);
});

test('100 tables hold far more than 512 merges', () => {
  expect(stackedForms(100).merges.length).toBeGreaterThan(512);
});

test('a few hundred cells are written in two trips, within the limits of the web', async () => {
  openInExcel(office.excel, [stackedForms(20)]);
  office.excel.limits = { request: WEB_LIMIT, response: WEB_LIMIT };
  const host = await connectExcel();
  const [sheet] = await host.read('active');
  const { rows, origin } = sheet!.snapshot;
  const writes = rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell === null || typeof cell.value !== 'string'
        ? []
        : [
            {
              cell: cellName(origin.row + r, origin.column + c),
              before: contentOf(cell),
              after: { kind: 'text', text: `=${cell.value}` } as const,
            },
          ],
    ),
  );
  expect(writes.length).toBeGreaterThan(500);
  const some = writes.slice(0, 900);
  expect(await counted(() => host.apply({ sheetId: sheet!.id, writes: some }))).toBe(2);
});

test('a blank form is inserted in two trips and taken back in two, beside 20 tables too', async () => {
  openInExcel(office.excel, [stackedForms(20)]);
  office.excel.limits = { request: WEB_LIMIT, response: WEB_LIMIT };
  const host = await connectExcel();
  const [sheet] = await host.read('active');
  const spec = blankTable({ layout: 'urumqi', year: 2026, rows: 10 });
  const before = office.excel.workbook.dump();
  let range = '';
  const inserting = await counted(async () => {
    ({ range } = await host.insertBlock(sheet!.id, 'L3', spec));
  });
  expect(inserting).toBe(2);
  const { cells } = moveSpec(spec, 2, 11);
  const target = { sheetId: sheet!.id, range, expected: cells };
  expect(await counted(() => host.remove(target))).toBe(2);
  expect(office.excel.workbook.dump()).toBe(before);
  let id = '';
  expect(
    await counted(async () => {
      ({ id } = await host.insertSheet(spec));
    }),
  ).toBe(2);
  const removal = { sheetId: id, range: null, expected: spec.cells };
  expect(await counted(() => host.remove(removal))).toBe(2);
  expect(await counted(() => host.selection())).toBe(1);
  expect(office.excel.workbook.dump()).toBe(before);
});

test('columns beside a real form: three trips more for the page, and two to take them back', async () => {
  const { sheets } = await readWorkbookFile(join(__dirname, '../../../samples/urumqi-2024.xlsx'));
  openInExcel(office.excel, sheets.slice(0, 1));
  office.excel.limits = { request: WEB_LIMIT, response: WEB_LIMIT };
  const host = await connectExcel();
  const [sheet] = await host.read('active');
  const before = office.excel.workbook.dump();
  const plan = selfEvaluationColumns(readTables(sheet!.snapshot)[0]!, sheet!.snapshot);
  if (plan.kind !== 'columns') throw new Error(plan.kind);
  const drawn: InsertedBlock[] = [];
  const trips: number[] = [];
  for (const { cell, spec, continuation } of columnFrame(plan).blocks) {
    trips.push(
      await counted(async () => {
        drawn.push(await host.insertBlock(sheet!.id, cell, spec, continuation));
      }),
    );
  }
  expect(trips).toEqual([5, 2]);
  for (const block of drawn.reverse()) {
    expect(await counted(() => host.remove({ ...block, expected: [] }))).toBe(2);
  }
  expect(office.excel.workbook.dump()).toBe(before);
});

describe('large sheets', () => {
  const wide = (rows: number): SheetSnapshot => ({
    name: '明细',
    origin: { row: 0, column: 0 },
    rows: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: 10 }, (__, c) => {
        const text = `第${r}行第${c}列，`.repeat(3);
        return { value: text, text, formula: null };
      }),
    ),
    merges: [],
    hiddenRows: [3, rows - 1],
    hiddenColumns: [],
  });

  const host = async (cellsARead: number): Promise<ExcelHost> => {
    const { capabilities } = await connectExcel();
    return new ExcelHost(new ExcelSession({ timeLimit: 5000 }), capabilities, { cellsARead });
  };

  test('come in pieces that join to the same snapshot', async () => {
    const expected = wide(1000);
    openInExcel(office.excel, [expected]);
    const small = await host(2500);
    let snapshot: SheetSnapshot | undefined;
    const trips = await counted(async () => {
      ({ snapshot } = (await small.read('active'))[0]!);
    });
    expect(trips).toBe(1 + 4);
    expect(snapshot).toEqual(expected);
  });

  test('come in smaller pieces when Excel finds an answer too large', async () => {
    const expected = wide(600);
    openInExcel(office.excel, [expected]);
    office.excel.limits = { response: 500_000 };
    const [sheet] = await (await host(1_000_000)).read('active');
    expect(sheet?.snapshot).toEqual(expected);
  });

  test('beyond 5,000,000 cells are refused in a sentence', async () => {
    const sheet = openInExcel(office.excel, [wide(2)]);
    sheet.input(1_000_000, 9, '远');
    const reading = (await connectExcel()).read('active');
    await expect(reading).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('拆分') as string,
    });
  });

  test('dense merges beyond the estimate are found by halving', async () => {
    const sheet = openInExcel(office.excel, [wide(2)]);
    // So many rows that the bands must grow, with merges close together at the end.
    sheet.input(45_000, 0, '尾');
    const merges = Array.from({ length: 1500 }, (_, i) => {
      const top = 44_000 + Math.floor(i / 5);
      const left = (i % 5) * 2;
      return { top, left, bottom: top, right: left + 1 };
    });
    sheet.merges.push(...merges);
    const [read] = await (await connectExcel()).read('active');
    expect(read?.snapshot.merges).toEqual(merges);
  });
});
