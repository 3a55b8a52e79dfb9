/** What is cut goes from where it was only as long as nothing has changed; a paste may be longer than what is drawn. */
import { pastedContent } from '../../../src/hosts/workbench/pasted-content';
import { snapshotOf } from '../../support/snapshot';
import { workbenchBench, type WorkbenchBench } from './bench';

let bench: WorkbenchBench;

beforeEach(async () => {
  bench = workbenchBench();
  await bench.open([snapshotOf({ name: '表', rows: [['甲', '乙'], ['丙']] })]);
});
afterEach(() => {
  bench.close?.();
});

const sheet = () => bench.univer.getActiveWorkbook()!.getActiveSheet();
const value = (cell: string): unknown => sheet().getRange(cell).getValue();

async function cutAt(cell: string) {
  await bench.user.select!('表', cell);
  const clipboard = bench.host().clipboard!;
  return { clipboard, copied: clipboard.cut()! };
}

test('a cut moves, and is over', async () => {
  const { clipboard, copied } = await cutAt('B1');
  expect(clipboard.isCut(copied)).toBe(true);
  await bench.user.select!('表', 'D4');
  expect(clipboard.paste(copied.table, copied)).toBeNull();
  await bench.host().settled();
  expect([value('B1'), value('D4')]).toEqual([null, '乙']);
  expect(clipboard.isCut(copied)).toBe(false);
});

test.each<[string, () => Promise<unknown>]>([
  ['an edit', async () => bench.user.type('表', 'E5', '丁')],
  [
    'a row that comes in',
    async () => {
      const { id } = (await bench.host().read('all'))[0]!;
      await bench.host().insertRow(id, { row: 1, like: 'below' });
    },
  ],
  [
    'its end',
    () => {
      bench.host().clipboard!.endCut();
      return Promise.resolve();
    },
  ],
])('%s makes a copy of a cut', async (_, act) => {
  const { clipboard, copied } = await cutAt('B1');
  await act();
  expect(clipboard.isCut(copied)).toBe(false);
});

test('another cell that is selected does not', async () => {
  const { clipboard, copied } = await cutAt('B1');
  await bench.user.select!('表', 'E5');
  expect(clipboard.isCut(copied)).toBe(true);
});

test('a paste below and beside what is drawn makes room for itself', async () => {
  const [rows, columns] = [sheet().getMaxRows(), sheet().getMaxColumns()];
  await bench.user.select!('表', 'C3');
  const lines = Array.from({ length: rows }, (_, i) => [pastedContent(`第${i + 1}行`)]);
  expect(bench.host().clipboard!.paste(lines, null)).toBeNull();
  await bench.host().settled();
  expect(value(`C${rows + 2}`)).toBe(`第${rows}行`);
  expect([sheet().getMaxRows(), sheet().getMaxColumns()]).toEqual([rows + 1 + 40, columns]);
  const wide = [Array.from({ length: columns }, (_, i) => pastedContent(`第${i + 1}列`))];
  expect(bench.host().clipboard!.paste(wide, null)).toBeNull();
  await bench.host().settled();
  expect(sheet().getMaxColumns()).toBe(columns + 1 + 6);
  expect(bench.said).toEqual([]);
});
