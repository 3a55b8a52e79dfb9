import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/reader/read-tables';
import { snapshotOf, type GridCell } from '../support/snapshot';

const folder = join(__dirname, '../fixtures/published');

interface Published {
  readonly grid: GridCell[][];
  readonly expected: { readonly project_name?: string; readonly indicator_count?: number | null };
}

test.each(readdirSync(folder))('%s is found, also without its merges', (file) => {
  const source = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Published;
  const tables = readTables(snapshotOf({ rows: source.grid }));
  expect(tables).toHaveLength(1);
  const { project_name: name, indicator_count: count } = source.expected;
  expect(tables[0]?.fields.projectName?.value).toBe(name);
  if (typeof count === 'number') expect(tables[0]?.indicators).toHaveLength(count);
});
