/** Calls over the bridge, counted: WPS is said to take 0.2 ms for each. They grow with chunks and merges, not with cells. */
import { join } from 'node:path';
import { cellName } from '../../../src/grid/address';
import type { Mark, MarkSeverity } from '../../../src/grid/mark';
import { readWorkbookFile } from '../../../src/hosts/file/read-workbook-file';
import type { InsertedBlock } from '../../../src/hosts/port';
import { readTables } from '../../../src/reader/read-tables';
import { selfEvaluationColumns } from '../../../src/scoring/self-evaluation/columns';
import { columnFrame } from '../../../src/scoring/self-evaluation/frame';
import { connectWps } from '../../../src/hosts/wps/connect';
import { EtSimulator } from '../../ethost/simulator';
import { snapshotOf, type GridCell } from '../../support/snapshot';

jest.setTimeout(120_000);

const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

/** A title over all columns, then text with a number in every third column. */
function grid(rows: number, columns: number) {
  const lines: GridCell[][] = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => (c % 3 === 2 ? r * c : `指标${r}-${c}`)),
  );
  lines[0] = ['项目支出绩效目标表', ...new Array<null>(columns - 1).fill(null)];
  return snapshotOf({ name: '表', rows: lines, merges: [`A1:${cellName(0, columns - 1)}`] });
}

/** Every n-th row has a cell of each severity. */
function marks(count: number): Mark[] {
  return Array.from({ length: count }, (_, i) => ({
    cell: cellName(1 + i, (i * 7) % 30),
    severity: SEVERITIES[i % 3]!,
    rules: [`A${10 + (i % 20)}`],
  }));
}

async function measure(rows: number, columns: number, marked: number) {
  const et = new EtSimulator();
  et.load([grid(rows, columns)]);
  const host = connectWps({ Application: et.application });
  let id = '';
  const read = await et.counted(async () => {
    id = (await host.read('active'))[0]!.id;
  });
  const mark = await et.counted(() => host.mark(id, marks(marked)));
  const again = await et.counted(() => host.mark(id, marks(marked)));
  const clear = await et.counted(() => host.unmark('active'));
  return { read, mark, again, clear };
}

test('200 x 30 cells: reading and marking within 60 calls, clearing too', async () => {
  const { read, mark, again, clear } = await measure(200, 30, 30);
  expect(read + mark).toBeLessThanOrEqual(60);
  expect(read).toBeLessThanOrEqual(25);
  expect(again).toBeLessThanOrEqual(60);
  expect(clear).toBeLessThanOrEqual(25);
});

test('a real form with twelve merges is read in 60 calls', async () => {
  const { sheets } = await readWorkbookFile(join(__dirname, '../../../samples/urumqi-2024.xlsx'));
  expect(sheets[0]!.merges).toHaveLength(12);
  const et = new EtSimulator();
  et.load(sheets.slice(0, 1));
  const host = connectWps({ Application: et.application });
  expect(await et.counted(() => host.read('active'))).toBeLessThanOrEqual(60);
});

test('twenty times the cells cost five chunks more', async () => {
  const small = await measure(200, 30, 30);
  const large = await measure(4000, 30, 30);
  // 120,000 cells are 7 reads of at most 20,000 instead of one, of three calls each, and the first fetches its range.
  expect(large.read - small.read).toBeLessThanOrEqual(6 * 3 + 1);
  expect(large.mark).toBe(small.mark);
  expect(large.clear).toBe(small.clear);
});

test('ten times the marks cost a call for each forty or so', async () => {
  const few = await measure(400, 30, 30);
  const many = await measure(400, 30, 300);
  expect(many.mark - few.mark).toBeLessThanOrEqual(12);
  expect(many.clear).toBe(few.clear);
});

test('writing a column of 200 cells is a dozen calls or two', async () => {
  const et = new EtSimulator();
  et.load([grid(200, 30)]);
  const host = connectWps({ Application: et.application });
  const [sheet] = await host.read('active');
  const writes = Array.from({ length: 199 }, (_, i) => ({
    cell: cellName(i + 1, 40),
    before: { kind: 'empty' } as const,
    after: { kind: 'text', text: `=说明${i}` } as const,
  }));
  expect(await et.counted(() => host.apply({ sheetId: sheet!.id, writes }))).toBeLessThanOrEqual(
    30,
  );
});

test('columns beside a real form of 17 rows are drawn in so many calls', async () => {
  const { sheets } = await readWorkbookFile(join(__dirname, '../../../samples/urumqi-2024.xlsx'));
  const et = new EtSimulator();
  et.load(sheets.slice(0, 1));
  const host = connectWps({ Application: et.application });
  const [sheet] = await host.read('active');
  const before = et.workbook.dump();
  const plan = selfEvaluationColumns(readTables(sheet!.snapshot)[0]!, sheet!.snapshot);
  if (plan.kind !== 'columns') throw new Error(plan.kind);
  const drawn: InsertedBlock[] = [];
  const calls = await et.counted(async () => {
    for (const { cell, spec, continuation } of columnFrame(plan).blocks) {
      drawn.push(await host.insertBlock(sheet!.id, cell, spec, continuation));
    }
  });
  expect(calls).toBeLessThanOrEqual(600);
  for (const block of drawn.reverse()) await host.remove({ ...block, expected: [] });
  expect(et.workbook.dump()).toBe(before);
});
