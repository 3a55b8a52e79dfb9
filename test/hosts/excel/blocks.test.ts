/** Blocks in Excel: what the shared contract cannot see. */
import type { SheetSpec } from '../../../src/grid/sheet-spec';
import { connectExcel } from '../../../src/hosts/excel/connect';
import type { SheetHost } from '../../../src/hosts/port';
import type { SimSheet } from '../../officehost/model';
import { DOCUMENTED, XLS } from '../../officehost/profiles';
import { useExcel } from '../../officehost/use-excel';
import { snapshotOf } from '../../support/snapshot';
import { openInExcel } from './bench';

const office = useExcel();

const BLOCK: SheetSpec = {
  name: '空白表',
  cells: [
    { cell: 'A1', content: { kind: 'text', text: '标题' } },
    { cell: 'B3', content: { kind: 'formula', formula: '=SUM(B1:B2)' } },
  ],
  merges: ['A1:B1'],
  columnWidths: { A: 200, B: 90 },
  rowHeights: { 1: 60, '2:3': 30 },
  formats: [{ range: 'A1:B3', font: { name: '宋体', size: 10 }, wrap: true }],
};
const EXPECTED = [
  { cell: 'E5', content: { kind: 'text', text: '标题' } },
  { cell: 'F7', content: { kind: 'formula', formula: '=SUM(F5:F6)' } },
] as const;

let sheet: SimSheet;
let host: SheetHost;
let before: string;

beforeEach(async () => {
  sheet = openInExcel(office.excel, [snapshotOf({ rows: [['单位', '某局']] })]);
  host = await connectExcel(200);
  before = office.excel.workbook.dump();
});

const insert = (cell = 'E5') => host.insertBlock(sheet.id, cell, BLOCK);
const remove = (range = 'E5:F7', expected: typeof EXPECTED | null = EXPECTED) =>
  host.remove({ sheetId: sheet.id, range, expected });

test('rows of its own get heights and give them back; columns keep their widths', async () => {
  expect(await insert()).toEqual({ sheetId: sheet.id, range: 'E5:F7' });
  expect([...sheet.rowHeights]).toEqual([
    [4, 60],
    [5, 30],
    [6, 30],
  ]);
  expect(sheet.columnWidths.size).toBe(0);
  expect(sheet.cell(6, 5)?.formula).toBe('=SUM(F5:F6)');
  await remove();
  expect(office.excel.workbook.dump()).toBe(before);
});

test('rows that others use keep their heights', async () => {
  await insert('E1');
  expect(sheet.rowHeights.size).toBe(0);
});

test('rows of another height keep it, before and after', async () => {
  sheet.rowHeights.set(5, 44);
  before = office.excel.workbook.dump();
  await insert();
  expect([...sheet.rowHeights]).toEqual([[5, 44]]);
  await remove();
  expect(office.excel.workbook.dump()).toBe(before);
});

test('a later session knows of no heights and leaves them', async () => {
  await insert();
  host = await connectExcel(200);
  await remove();
  expect(sheet.rowHeights.size).toBe(3);
  expect(sheet.formats.size).toBe(0);
});

describe('formats of whole rows, columns and sheets', () => {
  const fangsong = (top: number, left: number): void => {
    for (let row = top; row < top + 3; row += 1) {
      for (let column = left; column < left + 2; column += 1) {
        sheet.setFormat(row, column, 'font.name', '仿宋');
      }
    }
  };

  test('a column of another font is not free', async () => {
    fangsong(4, 4);
    await expect(insert()).rejects.toMatchObject({ code: 'occupied' });
  });

  test('a font of the whole sheet comes back', async () => {
    fangsong(4, 4);
    sheet.setFormat(1_048_575, 16_383, 'font.name', '仿宋');
    before = office.excel.workbook.dump();
    await insert();
    expect(sheet.format(5, 4, 'font.name')).toBe('宋体');
    await remove();
    expect(office.excel.workbook.dump()).toBe(before);
  });
});

describe('a book of Excel 97–2003, of 65,536 rows and 256 columns', () => {
  beforeEach(async () => {
    office.excel.profile = XLS;
    sheet = openInExcel(office.excel, [snapshotOf({ rows: [['单位', '某局']] })]);
    host = await connectExcel(200);
    before = office.excel.workbook.dump();
  });
  afterAll(() => {
    office.excel.profile = DOCUMENTED;
  });

  test.each(['E5', 'IU65534'])('a block at %s, and back', async (cell) => {
    const { range } = await insert(cell);
    expect(sheet.merges).toHaveLength(1);
    await remove(range, null);
    expect(office.excel.workbook.dump()).toBe(before);
  });

  test('a sheet, and back', async () => {
    const { id } = await host.insertSheet(BLOCK);
    await host.remove({ sheetId: id, range: null, expected: BLOCK.cells });
    expect(office.excel.workbook.dump()).toBe(before);
  });

  test.each(['IV5', 'E65535', 'XFD1', 'A1048576'])(
    'a block at %s does not fit, and the sheet says where it ends',
    async (cell) => {
      await expect(insert(cell)).rejects.toMatchObject({
        code: 'unsupported',
        message: `从 ${cell} 开始放不下：这张工作表只到 IV65536；请选择靠左上的位置，或插入到新工作表。`,
      });
      expect(office.excel.workbook.dump()).toBe(before);
    },
  );

  test('a font of the whole sheet comes back', async () => {
    for (let row = 4; row < 7; row += 1) {
      for (const column of [4, 5]) sheet.setFormat(row, column, 'font.name', '仿宋');
    }
    sheet.setFormat(65_535, 255, 'font.name', '仿宋');
    before = office.excel.workbook.dump();
    await insert();
    await remove();
    expect(office.excel.workbook.dump()).toBe(before);
  });
});

test.each(['XFC1048574', 'XFC1'])('a block at %s just fits', async (cell) => {
  const { range } = await insert(cell);
  await remove(range, null);
  expect(office.excel.workbook.dump()).toBe(before);
});

test('of several selected areas the first counts', async () => {
  office.excel.workbook.selection = 'C4:D9,A1';
  expect(await host.selection()).toEqual({ sheetId: sheet.id, range: 'C4:D9' });
});

test('what a co-author writes in the last moment stays theirs', async () => {
  office.excel.arm({
    trip: 2,
    before: () => {
      office.excel.user.type(sheet, 'F6', '别人的', true);
      office.excel.user.type(sheet, 'E6', 7, true);
    },
  });
  await expect(insert()).rejects.toMatchObject({ code: 'occupied' });
  expect([sheet.value(5, 5), sheet.value(5, 4)]).toEqual(['别人的', 7]);
  expect([sheet.value(4, 4), sheet.merges, sheet.formats.size]).toEqual(['', [], 0]);
});

test('what a co-author writes while the block goes stays too', async () => {
  await insert();
  office.excel.arm({
    trip: 2,
    before: () => {
      office.excel.user.type(sheet, 'E6', '别人的', true);
    },
  });
  await expect(remove()).rejects.toMatchObject({
    code: 'changed',
    message: expect.stringContaining('E6') as string,
  });
  expect([sheet.value(5, 4), sheet.value(4, 4), sheet.merges]).toEqual(['别人的', '', []]);
});

test('names what a co-author wrote when it could not be put back', async () => {
  const type = (): void => {
    office.excel.user.type(sheet, 'E6', '别人的', true);
  };
  await insert();
  office.excel.arm({ trip: 2, before: type }, { trip: 3, osfError: 5012 });
  await expect(remove()).rejects.toMatchObject({ code: 'unknown', written: ['E6'] });
});

test('after a failed drawing, only what was drawn is cleared', async () => {
  const type = (): void => {
    office.excel.user.type(sheet, 'F6', '别人的', true);
  };
  office.excel.arm({ trip: 2, code: 'GeneralException', at: 'first' }, { trip: 3, before: type });
  await expect(insert()).rejects.toMatchObject({ code: 'unknown', written: ['E5:F7'] });
  expect(sheet.value(5, 5)).toBe('别人的');
});

test('names the range that could not be taken back', async () => {
  office.excel.arm({ trip: 2, code: 'GeneralException' }, { trip: 4, osfError: 5012 });
  await expect(insert()).rejects.toMatchObject({
    written: ['E5:F7'],
    message: expect.stringContaining('E5:F7') as string,
  });
});

test('names the range that was cleared only half', async () => {
  await insert();
  office.excel.arm({ trip: 2, code: 'GeneralException' }, { trip: 4, osfError: 5012 });
  await expect(remove()).rejects.toMatchObject({
    written: ['E5:F7'],
    message: expect.stringContaining('E5:F7') as string,
  });
});

test('a read-only or protected workbook keeps its sheets', async () => {
  const { workbook } = office.excel;
  await insert();
  const { id } = await host.insertSheet(BLOCK);
  workbook.readOnly = true;
  for (const attempt of [
    remove(),
    host.remove({ sheetId: id, range: null, expected: null }),
    insert('E20'),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: 'read-only' });
  }
  workbook.readOnly = false;
  workbook.structureProtected = true;
  const removing = host.remove({ sheetId: id, range: null, expected: null });
  await expect(removing).rejects.toMatchObject({ code: 'protected', message: /工作簿/ });
});

test('the only visible sheet is not removed', async () => {
  const removing = host.remove({ sheetId: sheet.id, range: null, expected: null });
  await expect(removing).rejects.toMatchObject({ code: 'unsupported', message: /唯一可见/ });
  expect(office.excel.workbook.dump()).toBe(before);
});

test('an emptied sheet has changed', async () => {
  const { id } = await host.insertSheet(BLOCK);
  office.excel.workbook.sheets[1]!.cells.clear();
  const removing = host.remove({ sheetId: id, range: null, expected: BLOCK.cells });
  await expect(removing).rejects.toMatchObject({ code: 'changed' });
});

test('an invalid range is refused', async () => {
  await expect(remove('E5:', null)).rejects.toMatchObject({ code: 'unsupported' });
});
