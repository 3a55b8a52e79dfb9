/** The same workbook read from its file and through Excel: the same snapshot, the same findings. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { connectExcel } from '../../../src/hosts/excel/connect';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import { findingsDigest } from '../../../src/review/findings-digest';
import { checkWorkbook } from '../../../src/review/review-workbook';
import seeds from '../../fixtures/seed-tables.json';
import { snapshotOf, type GridCell } from '../../support/snapshot';
import { useExcel } from '../../officehost/use-excel';
import { openInExcel } from './bench';

const office = useExcel();

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

/** Rows end at their last cell, as the file host gives them. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) => {
    const end = row?.findLastIndex((cell) => cell !== null) ?? -1;
    return end < 0 ? null : (row?.slice(0, end + 1) ?? null);
  });
  const byPlace = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...sheet, rows, merges: byPlace };
}

async function throughExcel(sheets: readonly SheetSnapshot[]): Promise<SheetSnapshot[]> {
  openInExcel(office.excel, sheets);
  const host = await connectExcel();
  return (await host.read('all')).map(({ snapshot }) => snapshot);
}

test.each((seeds as unknown as Seed[]).map((seed) => [seed.id, seed] as const))(
  'seed table %s',
  async (_, { sheet, rows, merges }) => {
    const expected = trimmed(snapshotOf({ name: sheet, rows, merges }));
    const [snapshot] = await throughExcel([expected]);
    expect(snapshot).toEqual(expected);
    const digest = (snapshots: SheetSnapshot[]): string =>
      findingsDigest(checkWorkbook({ sheets: snapshots }));
    expect(digest([snapshot!])).toBe(digest([expected]));
  },
);

const SAMPLES = join(__dirname, '../../../samples');
const files = ['', 'published'].flatMap((folder) =>
  readdirSync(join(SAMPLES, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

test.each(files)('sample %s', async (file) => {
  const { sheets } = await readWorkbookFile(join(SAMPLES, file));
  const snapshots = await throughExcel(sheets);
  expect(snapshots).toEqual(sheets);
  expect(findingsDigest(checkWorkbook({ sheets: snapshots }))).toBe(
    findingsDigest(checkWorkbook({ sheets })),
  );
});
