/** Calls over the bridge of WPS 表格, counted by the simulator of test/ethost: they, not milliseconds, decide. */
import { createRequire } from 'node:module';

const { EtSimulator, connectWps, readWorkbookFile } = createRequire(import.meta.url)(
  '../dist/bench/product.js',
);

const SEVERITIES = ['error', 'warning', 'info'];

function grid(rows, columns) {
  const text = (value) => ({ value, text: value, formula: null });
  return {
    name: '表',
    origin: { row: 0, column: 0 },
    rows: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => text(`指标${r}-${c}`)),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

async function count(sheet, marked) {
  const et = new EtSimulator();
  et.load([sheet]);
  const host = connectWps({ Application: et.application });
  const marks = Array.from({ length: marked }, (_, i) => ({
    cell: `${'ABCDEFGH'[i % 8]}${i + 2}`,
    severity: SEVERITIES[i % 3],
    rules: [`A${10 + (i % 20)}`],
  }));
  let id = '';
  const read = await et.counted(async () => {
    [{ id }] = await host.read('active');
  });
  const mark = await et.counted(() => host.mark(id, marks));
  const clear = await et.counted(() => host.unmark('active'));
  return `${read} to read, ${mark} to mark, ${clear} to clear`;
}

/** One line for each kind of sheet. */
export async function countWpsCalls(sample) {
  const [form] = (await readWorkbookFile(sample)).sheets;
  const { merges } = form;
  return [
    `WPS, calls, 200 x 30 cells: ${await count(grid(200, 30), 30)}`,
    `WPS, calls, 4,000 x 30 cells: ${await count(grid(4000, 30), 30)}`,
    `WPS, calls, 4,000 x 30 cells, 1,000 marks: ${await count(grid(4000, 30), 1000)}`,
    `WPS, calls, a real form (${merges.length} merges): ${await count(form, 10)}`,
  ];
}
