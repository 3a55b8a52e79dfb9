/** What of a sheet is on the screen: how far it scrolls, how high rows are, how small it is drawn. */
import { fittingZoom } from '../../../src/hosts/workbench/grid-data';
import { fittedHeights } from '../../../src/hosts/workbench/row-heights';
import { scrolledTo } from '../../../src/hosts/workbench/scroll';
import { FileHost } from '../../../src/hosts/file/file-host';
import { createWorkbook } from '../../../src/hosts/file/package/new-workbook';

describe('scrolling', () => {
  /** Rows of 20 pixels; 0 to 10 are in sight, the last cut. */
  const rows = { size: () => 20, first: 0, last: 10, frozen: 0 };

  test('what is in sight stays where it is', () => {
    expect(scrolledTo(rows, 9, 9)).toBe(0);
    expect(scrolledTo({ ...rows, first: 30, last: 40 }, 30, 30)).toBe(30);
  });

  test('the least, so that what stands above stays in sight', () => {
    // The last one is cut: one row more comes into sight below.
    expect(scrolledTo(rows, 10, 10)).toBe(2);
    expect(scrolledTo(rows, 25, 25)).toBe(17);
    expect(scrolledTo({ ...rows, first: 30, last: 40 }, 28, 28)).toBe(28);
  });

  test('from the beginning where that shows it', () => {
    expect(scrolledTo({ ...rows, first: 30, last: 40 }, 9, 9)).toBe(0);
    expect(scrolledTo({ ...rows, first: 30, last: 40 }, 10, 10)).toBe(10);
  });

  test('frozen rows are always in sight, and the others begin after them', () => {
    const frozen = { ...rows, first: 30, last: 40, frozen: 3 };
    expect(scrolledTo(frozen, 2, 2)).toBe(30);
    expect(scrolledTo(frozen, 5, 5)).toBe(3);
  });

  test('hidden rows take no room', () => {
    const hidden = { ...rows, size: (row: number) => (row < 5 ? 0 : 20), first: 20, last: 30 };
    expect(scrolledTo(hidden, 14, 14)).toBe(0);
    expect(scrolledTo(hidden, 15, 15)).toBe(15);
  });

  test('of an area that is higher than the screen, its beginning', () => {
    expect(scrolledTo(rows, 20, 60)).toBe(20);
  });
});

test('rows without a height of their own are as high as their text', () => {
  const long = '改造供水小区数量并完成验收'.repeat(3);
  const bytes = createWorkbook([
    {
      name: '一',
      cells: ['A1', 'A2', 'A3', 'A4', 'A6'].map((cell) => ({
        cell,
        content: { kind: 'text', text: cell === 'A1' ? '短' : long },
      })),
      columnWidths: { A: 90, B: 90 },
      merges: ['A4:B4', 'A6:A7'],
      rowHeights: { 3: 20 },
      formats: [{ range: 'A1:A6', wrap: true, font: { name: '宋体', size: 10 } }],
    },
  ]);
  const [view] = new FileHost(bytes).view();
  const heights = fittedHeights(view!);
  // A3 has its height, A6 is merged over two rows, A4 over two columns.
  expect([...heights.keys()]).toEqual([1, 3]);
  expect(heights.get(1)).toBeGreaterThan(heights.get(3)!);
});

test('the columns in use fit the screen, as far as that can be read', () => {
  expect(fittingZoom(1000, 1000)).toBe(1);
  expect(fittingZoom(1001, 1000)).toBe(0.99);
  expect(fittingZoom(1000, 600)).toBe(0.6);
  expect(fittingZoom(1000, 599)).toBe(0.6);
  expect(fittingZoom(100, 1000)).toBe(1);
  expect(fittingZoom(1000, 0)).toBe(1);
});
