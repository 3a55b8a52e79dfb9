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
