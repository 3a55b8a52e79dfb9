/** Real tables of other regions, from their workbooks; what a reader must find stands beside each grid. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../src/domain/exact';
import type { Amount } from '../../src/domain/located';
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from '../support/snapshot';

const root = join(__dirname, '../..');
const folder = join(root, 'test/fixtures/published');

interface Expected {
  readonly project_name?: string;
  readonly unit?: string;
  readonly supervising_dept?: string | null;
  readonly implementing_unit?: string;
  readonly owner?: string;
  readonly year: number;
  readonly money_unit?: string;
  readonly funds?: Readonly<Record<string, number | null>> | null;
  readonly funds_annual?: Readonly<Record<string, number | null>>;
  readonly weight_sum?: number | null;
  readonly indicator_count?: number | null;
}

interface Published {
  readonly grid: GridCell[][];
  readonly expected: Expected;
}

const published = readdirSync(folder).map((file) => {
  const source = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Published;
  return [file.replace('.json', ''), source] as const;
});

async function tablesOf(name: string): Promise<PerformanceTable[]> {
  const workbook = await readWorkbookFile(join(root, `samples/published/${name}.xlsx`));
  return workbook.sheets.flatMap((sheet) => readTables(sheet));
}

function checkAmount(amount: Amount | null, expected: number | null | undefined): void {
  if (expected === undefined) return;
  if (expected === null) expect(amount?.value ?? null).toBeNull();
  else
    expect([amount?.amount, compare(amount?.amount ?? '-1', String(expected))]).toEqual([
      amount?.amount,
      0,
    ]);
}

describe.each(published)('%s', (name, { grid, expected }) => {
  test('names, year, funds and indicators are found in the workbook', async () => {
    const tables = await tablesOf(name);
    expect(tables).toHaveLength(1);
    const table = tables[0]!;
    const { fields, funds } = table;
    expect(fields.projectName?.value).toBe(expected.project_name);
    if (expected.unit !== undefined) expect(fields.budgetUnit?.value).toBe(expected.unit);
    if (expected.supervising_dept !== undefined) {
      expect(fields.department?.value ?? null).toBe(expected.supervising_dept);
    }
    if (expected.implementing_unit !== undefined) {
      expect(fields.implementer?.value).toBe(expected.implementing_unit);
    }
    if (expected.owner !== undefined) expect(fields.leader?.value).toBe(expected.owner);
    // Two forms name their year only in the text of the goal, which the contract leaves out.
    expect(table.year).toBe(/^(14|16)-/.test(name) ? null : expected.year);
    if (expected.money_unit === '元' || expected.money_unit === '万元') {
      if (expected.funds !== undefined) expect(funds.currencyUnit).toBe(expected.money_unit);
    }
    const money = expected.funds_annual ?? expected.funds ?? {};
    checkAmount(funds.total, money['total']);
    checkAmount(funds.fiscal, money['fiscal']);
    checkAmount(funds.carryOver, money['carryover']);
    checkAmount(funds.other, money['other']);
    if (typeof expected.indicator_count === 'number') {
      expect(table.indicators).toHaveLength(expected.indicator_count);
    }
    if (typeof expected.weight_sum === 'number') {
      expect(table.weightTotal).toBe(String(expected.weight_sum));
    }
  });

  test('every value that was read stands in its cell', async () => {
    const workbook = await readWorkbookFile(join(root, `samples/published/${name}.xlsx`));
    const sheet = workbook.sheets[0]!;
    for (const table of readTables(sheet)) {
      for (const indicator of table.indicators) {
        for (const value of [indicator.target, indicator.lastYear, indicator.actual]) {
          if (value === null || value.kind === 'empty') continue;
          expect([value.cell, textAt(sheet, value.cell)]).toEqual([value.cell, value.raw]);
        }
      }
    }
  });

  test('the form is found in its bare grid too, without merges', () => {
    const tables = readTables(snapshotOf({ rows: grid }));
    expect(tables.map((table) => table.fields.projectName?.value)).toEqual([expected.project_name]);
    const { indicator_count: count } = expected;
    if (typeof count === 'number') expect(tables[0]?.indicators).toHaveLength(count);
  });
});

function textAt(
  sheet: Awaited<ReturnType<typeof readWorkbookFile>>['sheets'][number],
  cell: string,
): string | undefined {
  const place = /^([A-Z])(\d+)$/.exec(cell)!;
  const column = place[1]!.charCodeAt(0) - 65 - sheet.origin.column;
  return sheet.rows[Number(place[2]) - 1 - sheet.origin.row]?.[column]?.text;
}

test('the ten stacked tables read as the ten single sheets do, row for row', async () => {
  const single = (await readWorkbookFile(join(root, 'samples/urumqi-2024.xlsx'))).sheets;
  const stacked = (await readWorkbookFile(join(root, 'samples/urumqi-2024-stacked.xlsx'))).sheets;
  const essence = (table: PerformanceTable) => ({
    title: table.title?.value,
    year: table.year,
    fields: Object.values(table.fields).map((field) => field?.value),
    funds: [table.funds.total, table.funds.fiscal, table.funds.other].map(
      (amount) => amount?.value,
    ),
    goal: table.goals.annual?.value,
    indicators: table.indicators.map(({ row, cells, target, lastYear, ...rest }) => [
      { row: row - table.indicators[0]!.row, cells: Object.keys(cells) },
      [target?.raw, target?.kind, lastYear?.raw],
      [rest.level1, rest.level2, rest.name, rest.basis?.value, rest.weight?.value],
      [rest.scoringRule?.raw, rest.evidence?.items],
    ]),
  });
  expect(stacked.flatMap((sheet) => readTables(sheet)).map(essence)).toEqual(
    single.flatMap((sheet) => readTables(sheet)).map(essence),
  );
});
