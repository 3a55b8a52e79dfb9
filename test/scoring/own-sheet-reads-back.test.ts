/** A 自评表 of its own is read again by whoever fills it: it has to ask for what the 目标表 asks for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRange } from '../../src/grid/address';
import type { SpecCell } from '../../src/grid/sheet-spec';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { readTables } from '../../src/reader/read-tables';
import { aimOf } from '../../src/scoring/aim';
import { methodOf } from '../../src/scoring/method-of';
import { DEFAULT_OPTIONS } from '../../src/scoring/options';
import { selfEvaluationSheet } from '../../src/scoring/self-evaluation/sheet';
import { targetText } from '../../src/scoring/self-evaluation/target-text';
import type { Indicator } from '../../src/domain/indicator';
import type { PerformanceTable } from '../../src/domain/performance-table';
import { parseValue } from '../../src/domain/value/parse-value';
import { snapshotOf } from '../support/snapshot';

const samples = join(__dirname, '../../samples');

function gridOf(cells: readonly SpecCell[]) {
  const rows: (string | number | null)[][] = [];
  for (const { cell, content } of cells) {
    const { top, left } = parseRange(cell)!;
    while (rows.length <= top) rows.push(new Array<string | number | null>(11).fill(null));
    const held = content as { text?: string; number?: number };
    rows[top]![left] = held.text ?? held.number ?? null;
  }
  return rows;
}

function readBack(table: PerformanceTable): readonly Indicator[] {
  const { name, cells, merges = [] } = selfEvaluationSheet(table, DEFAULT_OPTIONS, '10');
  const [own] = readTables(snapshotOf({ name, rows: gridOf(cells), merges }));
  return own?.indicators ?? [];
}

const asked = (indicator: Indicator) => [
  methodOf(indicator, DEFAULT_OPTIONS),
  indicator.target && aimOf(indicator.target, indicator),
  indicator.target?.unit ?? null,
];

test('every sample table, and a list with a column for each sign and unit: rules, directions and units', async () => {
  const published = readdirSync(join(samples, 'published')).map((file) => join('published', file));
  const list = join('../test/fixtures/forms', 'direction-in-words.xlsx');
  let compared = 0;
  for (const file of ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx', list, ...published]) {
    for (const sheet of (await readWorkbookFile(join(samples, file))).sheets) {
      for (const table of readTables(sheet)) {
        if (table.kind !== 'target' || table.indicators.length === 0) continue;
        const own = readBack(table);
        expect([file, sheet.name, own.map(asked)]).toEqual([
          ...[file, sheet.name, table.indicators.map(asked)],
        ]);
        compared += own.length;
      }
    }
  }
  expect(compared).toBeGreaterThan(190);
});

test.each([
  ['1', { operator: '≤', unit: '辆' }, '≤1辆'],
  ['98', { operator: '大于等于', unit: '%' }, '≥98%'],
  ['≥98', { operator: '≥', unit: '%' }, '≥98%'],
  ['5', { unit: '万元' }, '5万元'],
  ['3', { operator: '=' }, '=3'],
  ['≥98%', { operator: '≥', unit: '%' }, '≥98%'],
  ['11月底之前', { operator: '定性' }, '11月底之前'],
  ['有效提升', { operator: '定性', unit: '其他' }, '有效提升'],
])('%s beside %j', (raw, context, text) => {
  const target = { ...parseValue(raw, context), text: raw, cell: 'J4' };
  expect(targetText({ target, name: '车辆采购数量' })).toBe(text);
});
