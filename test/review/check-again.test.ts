/** What is kept after an edit is what a fresh check would say. */
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import type { Cell, SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { checkSheetAgain, type CheckedBefore } from '../../src/review/check-again';
import { checkTables, type CheckedTable } from '../../src/review/check-table';
import { projectsOf, readSheet } from '../../src/review/review-workbook';

const SAMPLES = join(__dirname, '../../samples');

/** The tables of the sample one below the other, an empty row between. */
async function stacked(): Promise<SheetSnapshot> {
  const { sheets } = await readWorkbookFile(join(SAMPLES, 'urumqi-2024.xlsx'));
  const rows: SheetSnapshot['rows'][number][] = [];
  const merges: SheetSnapshot['merges'][number][] = [];
  for (const sheet of sheets.slice(0, 4)) {
    const by = rows.length - sheet.origin.row;
    expect(sheet.origin.column).toBe(0);
    merges.push(
      ...sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    );
    rows.push(...sheet.rows, null);
  }
  const origin = { row: 0, column: 0 };
  return { name: '汇总', origin, rows, merges, hiddenRows: [], hiddenColumns: [] };
}

function edited(sheet: SheetSnapshot, row: number, column: number, text: string): SheetSnapshot {
  const cell: Cell | null = text === '' ? null : { value: text, text, formula: null };
  const rows = sheet.rows.map((cells, at) =>
    at === row ? Object.assign([...(cells ?? [])], { [column]: cell }) : cells,
  );
  return {
    ...sheet,
    rows: rows.map((cells) => cells && Array.from(cells, (each) => each ?? null)),
  };
}

const checked = (sheet: SheetSnapshot, before: CheckedBefore | null): CheckedBefore =>
  checkSheetAgain(sheet, before, [], {});

let sheet: SheetSnapshot;
let before: CheckedBefore;
beforeAll(async () => {
  sheet = await stacked();
  before = checked(sheet, null);
  expect(before.tables).toHaveLength(4);
});

test('an edit within one table leaves the results of the others untouched', () => {
  const [, second] = before.tables;
  const name = second!.table.indicators[0]!.cells.target!;
  const row = Number(name.replace(/\D/g, '')) - 1;
  const after = checked(edited(sheet, row, name.charCodeAt(0) - 65, '大幅提高'), before);
  expect(after.tables.map((each, at) => each === before.tables[at])).toEqual([
    ...[true, false, true, true],
  ]);
});

test('another project name is news to all tables, and so is a word between two of them', () => {
  const { projectName } = before.tables[1]!.table.fields;
  const row = Number(projectName!.cell.replace(/\D/g, '')) - 1;
  const column = projectName!.cell.charCodeAt(0) - 65;
  for (const after of [
    checked(edited(sheet, row, column, '另一个项目'), before),
    checked(edited(sheet, sheet.rows.indexOf(null), 0, '单位：元'), before),
  ]) {
    expect(after.tables.filter((each) => before.tables.includes(each))).toEqual([]);
  }
});

const inShort = ({ table, findings }: CheckedTable) => ({
  range: table.range,
  findings: findings.map(({ rule, cells }) => `${rule} ${cells.join()}`),
});

const WORDS = [
  '',
  '≥5个',
  '95%',
  '产出指标',
  '合计',
  '一级指标',
  '2025年',
  '项目名称',
  '100',
  '经费',
];

test('after any edits, the same findings as from a fresh check', () => {
  const edit = fc.tuple(
    fc.nat({ max: sheet.rows.length - 1 }),
    fc.nat({ max: 9 }),
    fc.constantFrom(...WORDS),
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let now = sheet;
      let last = before;
      for (const [row, column, text] of edits) {
        now = edited(now, row, column, text);
        last = checked(now, last);
      }
      const tables = readSheet(now).map((table) => ({ table, sheet: now }));
      const fresh = checkTables(tables, { projects: projectsOf(tables.map(({ table }) => table)) });
      // A few words, not pages, where it fails.
      expect(last.tables.map(inShort)).toEqual(fresh.map(inShort));
      expect(JSON.stringify(last.tables) === JSON.stringify(fresh)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
