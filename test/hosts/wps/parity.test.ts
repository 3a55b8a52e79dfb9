/** The 16 seed tables read from their files and through WPS: the same snapshot, the same findings. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../../src/grid/sheet-snapshot';
import { connectWps } from '../../../src/hosts/wps/connect';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import { findingsDigest } from '../../../src/review/findings-digest';
import { checkWorkbook } from '../../../src/review/review-workbook';
import seeds from '../../fixtures/seed-tables.json';
import { FORGETFUL, PROFILES } from '../../ethost/profile';
import { EtSimulator } from '../../ethost/simulator';
import { snapshotOf, type GridCell } from '../../support/snapshot';

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

const TABLES = (seeds as unknown as Seed[]).map(({ id, sheet, rows, merges }) => ({
  id,
  snapshot: trimmed(snapshotOf({ name: sheet, rows, merges })),
}));

/** Rows end at their last cell, as the file host gives them. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) => {
    const end = row?.findLastIndex((cell) => cell !== null) ?? -1;
    return end < 0 ? null : (row?.slice(0, end + 1) ?? null);
  });
  const byPlace = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...sheet, rows, merges: byPlace };
}

const digest = (sheets: readonly SheetSnapshot[]): string =>
  findingsDigest(checkWorkbook({ sheets }));

test('there are sixteen', () => {
  expect(TABLES).toHaveLength(16);
});

describe.each([...PROFILES, FORGETFUL].map((profile) => [profile.name, profile] as const))(
  '%s',
  (_, profile) => {
    test.each(TABLES.map(({ id, snapshot }) => [id, snapshot] as const))(
      'seed table %s',
      async (__, expected) => {
        const et = new EtSimulator(profile);
        et.load([expected]);
        const before = et.workbook.dump();
        const host = connectWps({ Application: et.application });
        const [sheet] = await host.read('active');
        expect(sheet?.snapshot).toEqual(expected);
        expect(digest([sheet!.snapshot])).toBe(digest([expected]));
        expect(et.workbook.dump()).toBe(before);
      },
    );
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
  const et = new EtSimulator();
  et.load(sheets);
  const read = await connectWps({ Application: et.application }).read('all');
  const snapshots = read.map(({ snapshot }) => snapshot);
  expect(snapshots).toEqual(sheets);
  expect(digest(snapshots)).toBe(digest(sheets));
});
