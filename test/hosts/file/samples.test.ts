import { readFileSync, readdirSync } from 'node:fs';
import { rangeName } from '../../../src/grid/address';
import { cellAt } from '../../../src/grid/sheet-snapshot';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';

interface SeedTable {
  id: string;
  book: string;
  sheet: string;
  columns: number;
  /** A number that shows under a format of its own is given with it. */
  rows: (string | number | null | { v: number; z: string })[][];
  merges: string[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function values(sheet: SheetSnapshot, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => cellAt(sheet, r, c)?.value ?? null),
  );
}

const seeds = readJson('test/fixtures/seed-tables.json') as SeedTable[];

test.each(seeds)(
  '$id $sheet: every cell and merge',
  async ({ book, sheet, rows, columns, merges }) => {
    const workbook = await readWorkbookFile(`samples/${book}.xlsx`);
    const found = workbook.sheets.find((s) => s.name === sheet)!;
    expect(found.origin).toEqual({ row: 0, column: 0 });
    expect(found.rows).toHaveLength(rows.length);
    const plain = rows.map((row) =>
      row.map((value) =>
        typeof value === 'object' ? (value?.v ?? null) : value === '' ? null : value,
      ),
    );
    expect(values(found, rows.length, columns)).toEqual(plain);
    expect(found.merges.map(rangeName).sort()).toEqual([...merges].sort());
  },
);

const published = readdirSync('test/fixtures/published').map((name) => name.replace('.json', ''));

test.each(published)('%s: every cell', async (id) => {
  const { grid, columns } = readJson(`test/fixtures/published/${id}.json`) as {
    grid: (string | null)[][];
    columns: number;
  };
  const workbook = await readWorkbookFile(`samples/published/${id}.xlsx`);
  expect(workbook.sheets).toHaveLength(1);
  // An empty string in the transcript is an empty cell on the sheet.
  const filled = grid.map((row) => row.map((value) => (value === '' ? null : value)));
  expect(values(workbook.sheets[0]!, grid.length, columns)).toEqual(filled);
});

test('the workbook whose formats and formulas must be preserved reads with both', async () => {
  const { sheets } = await readWorkbookFile('test/fixtures/preservation.xlsx');
  expect(sheets.map((s) => s.name)).toEqual(['三供一业（国资）', '校验']);
  expect(cellAt(sheets[0]!, 4, 7)).toEqual({ value: 0, text: '0.00', formula: null });
  expect(cellAt(sheets[1]!, 1, 1)).toEqual({
    value: 90,
    text: '90',
    formula: "=SUM('三供一业（国资）'!G8:G17)",
  });
  expect(cellAt(sheets[1]!, 3, 1)?.text).toBe('100.00%');
});
