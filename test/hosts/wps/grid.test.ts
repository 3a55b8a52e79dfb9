/** Sheets that end early, as those of .xls do: what is inserted at their edge, and taken back. */
import type { SheetSpec } from '../../../src/grid/sheet-spec';
import type { SheetHost } from '../../../src/hosts/port';
import { LIKE_COM } from '../../ethost/profile';
import { snapshotOf } from '../../support/snapshot';
import { wpsBench, type WpsBench } from './bench';

/** Two rows and two columns. */
const BLOCK: SheetSpec = {
  name: '空白表',
  cells: [
    { cell: 'A1', content: { kind: 'text', text: '问题' } },
    { cell: 'A2', content: { kind: 'text', text: '=1' } },
  ],
  merges: ['A1:B1'],
  rowHeights: { 1: 24 },
  formats: [{ range: 'A1:B2', font: { name: '黑体' }, wrap: true }],
  print: { orientation: 'Landscape', paper: 'A4', area: 'A1:B2' },
};

let bench: WpsBench;
let host: SheetHost;
let id: string;
let before: string;

async function open(grid: (typeof LIKE_COM)['grid']): Promise<void> {
  bench = wpsBench({ ...LIKE_COM, grid });
  host = await bench.open([snapshotOf({ name: '表', rows: [['单位', '某局']] })]);
  id = (await host.read('active'))[0]!.id;
  before = bench.dump();
}

async function insertAndTakeBack(cell: string): Promise<void> {
  const { range } = await host.insertBlock(id, cell, BLOCK);
  expect(bench.et.workbook.active.merges).toHaveLength(1);
  await host.remove({ sheetId: id, range, expected: null });
  expect(bench.dump()).toBe(before);
}

describe('.xls, of 65,536 rows and 256 columns', () => {
  beforeEach(() => open('65536 x 256'));

  test.each(['E5', 'IU65535', 'IU5', 'E65535'])('a block at %s, and back', insertAndTakeBack);

  test('a sheet, and back', async () => {
    const inserted = await host.insertSheet(BLOCK);
    await host.remove({ sheetId: inserted.id, range: null, expected: BLOCK.cells });
    expect(bench.dump()).toBe(before);
  });

  test.each(['IV5', 'E65536', 'XFC1', 'A1048575'])(
    'a block at %s does not fit, and the sheet says where it ends',
    async (cell) => {
      await expect(host.insertBlock(id, cell, BLOCK)).rejects.toMatchObject({
        code: 'unsupported',
        message: `从 ${cell} 开始放不下：这张工作表只到 IV65536；请选择靠左上的位置，或插入到新工作表。`,
      });
      expect(bench.dump()).toBe(before);
    },
  );

  test('a font of the whole sheet comes back', async () => {
    const sheet = bench.et.workbook.active;
    for (const row of [4, 5, 65_535]) {
      for (const column of [4, 5, 255]) sheet.setFormat(row, column, 'font.name', '仿宋');
    }
    before = bench.dump();
    await insertAndTakeBack('E5');
  });
});

describe('.xlsx, of 1,048,576 rows and 16,384 columns', () => {
  beforeEach(() => open('1048576 x 16384'));

  test.each(['IV5', 'E65536', 'XFC1', 'XFC1048575'])('a block at %s, and back', insertAndTakeBack);

  test.each(['XFD1', 'A1048576'])('a block at %s does not fit', async (cell) => {
    await expect(host.insertBlock(id, cell, BLOCK)).rejects.toMatchObject({
      message: `从 ${cell} 开始放不下：这张工作表只到 XFD1048576；请选择靠左上的位置，或插入到新工作表。`,
    });
    expect(bench.dump()).toBe(before);
  });
});
