/** Tables with anything missing: no check throws, every finding points into its table, and opens. */
import seeds from '../fixtures/seed-tables.json';
import { contains, parseCell, parseRange } from '../../src/grid/address';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { explainFinding } from '../../src/review/explain-finding';
import { INTERNAL_ERROR } from '../../src/rules/engine/run-checks';
import { findProfile } from '../../src/regions/profiles';
import { snapshotOf, type GridCell } from '../support/snapshot';

interface Seed {
  readonly id: string;
  readonly rows: GridCell[][];
  readonly merges: string[];
}

const national = findProfile('national');

function expectSound(rows: GridCell[][], merges: readonly string[] = []): void {
  const sheet = snapshotOf({ rows, merges, hiddenRows: [8], hiddenColumns: [3] });
  for (const table of readTables(sheet)) {
    const area = parseRange(table.range);
    const runs = [{}, ...(national === null ? [] : [{ profile: national }])];
    for (const options of runs) {
      const checked = checkTable(table, sheet, options);
      for (const finding of checked.findings) {
        const { steps } = explainFinding(checked, sheet, finding);
        expect(steps.join()).not.toMatch(/undefined|null|NaN|没有算出来/);
        expect(finding.rule).not.toBe(INTERNAL_ERROR);
        expect(finding.message).toMatch(/。$/);
        expect(finding.message).not.toMatch(/undefined|null|NaN/);
        for (const cell of finding.cells) {
          const place = parseCell(cell);
          expect(place !== null && area !== null && contains(area, place.row, place.column)).toBe(
            true,
          );
        }
      }
    }
  }
}

describe.each((seeds as unknown as Seed[]).map((seed) => [seed.id, seed] as const))(
  '%s',
  (_, seed) => {
    const width = Math.max(...seed.rows.map((row) => row.length));

    test('with any one row or column blank', () => {
      seed.rows.forEach((_row, gone) => {
        expectSound(
          seed.rows.map((row, index) => (index === gone ? row.map(() => null) : row)),
          seed.merges,
        );
      });
      for (let gone = 0; gone < width; gone++) {
        expectSound(
          seed.rows.map((row) => row.map((cell, index) => (index === gone ? null : cell))),
          seed.merges,
        );
      }
    });

    test('without its head, without its indicators, cut off', () => {
      const header = seed.rows.findIndex((row) => row[0] === '一级指标');
      expectSound(seed.rows.slice(header));
      expectSound(seed.rows.slice(0, header));
      expectSound(seed.rows.slice(0, header + 1));
      expectSound(seed.rows.slice(0, header + 2));
      expectSound(seed.rows.map((row) => row.slice(0, 4)));
      expectSound(seed.rows.map((row) => row.map((cell) => (cell === null ? null : '**'))));
    });
  },
);
