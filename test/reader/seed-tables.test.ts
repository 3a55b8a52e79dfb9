import seeds from '../fixtures/seed-tables.json';
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from '../support/snapshot';

interface Seed {
  readonly id: string;
  readonly sheet: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
  readonly expected: {
    name: string;
    unit: string;
    leader: string;
    year: number | null;
    total: string;
    fiscal: string;
    other: string;
    indicators: number;
    weight: number;
  };
}

describe.each((seeds as unknown as Seed[]).map((seed) => [seed.id, seed] as const))(
  'seed table %s',
  (_, seed) => {
    const tables = readTables(
      snapshotOf({ name: seed.sheet, rows: seed.rows, merges: seed.merges }),
    );
    const table = tables[0]!;

    test('is the only table of its sheet and reads as expected', () => {
      expect(tables).toHaveLength(1);
      expect({
        name: table.fields.projectName?.value,
        unit: table.fields.budgetUnit?.value,
        leader: table.fields.leader?.value ?? '',
        year: table.year,
        total: table.funds.total?.value,
        fiscal: table.funds.fiscal?.value,
        other: table.funds.other?.value ?? '',
        indicators: table.indicators.length,
        weight: Number(table.weightTotal),
      }).toEqual(seed.expected);
    });
  },
);

test('T11: the two slipped rows are healed and named, the bare 1 stays as displayed', () => {
  const seed = (seeds as unknown as Seed[]).find((entry) => entry.id === 'T11')!;
  const table = readTables(snapshotOf({ rows: seed.rows, merges: seed.merges }))[0]!;
  expect(table.notices).toMatchObject([
    { code: 'shifted-row', cells: ['C10', 'D10'] },
    { code: 'shifted-row', cells: ['D11'] },
  ]);
  const [rate, approval] = table.indicators.slice(3, 5);
  expect(rate).toMatchObject({
    level1: '产出指标',
    level2: '时效指标',
    ordinal: 1,
    name: '财政资金执行率（%）',
    target: { raw: '1', number: '100', unit: '%', flags: ['ratio-without-percent'], cell: 'E10' },
    weight: { value: '8', cell: 'H10' },
    evidence: { items: ['原始资料'], cell: 'J10' },
  });
  expect(approval).toMatchObject({
    level2: '时效指标',
    ordinal: 2,
    target: { kind: 'deadline', cell: 'E11' },
    cells: { level2: 'C10' },
  });
});
