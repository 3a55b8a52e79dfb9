/**
 * In a process of its own: loads one workbook, reads its tables, reads and checks them; prints milliseconds.
 * `node check-child.mjs <file> [rounds]`: with rounds, the last round counts (warm), else the first (cold).
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const product = createRequire(import.meta.url)('../dist/bench/product.js');
const [file, rounds = '1'] = process.argv.slice(2);

let times = {};
for (let i = 0; i < Number(rounds); i += 1) {
  globalThis.gc?.();
  const started = performance.now();
  const workbook = await product.readWorkbookFile(file);
  const loaded = performance.now();
  const checked = product.checkWorkbook(workbook);
  const done = performance.now();
  const sheets = product.readWorkbook(workbook);
  const read = performance.now();
  const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  const findings = checked
    .flatMap((sheet) => sheet.tables)
    .reduce((sum, table) => sum + table.findings.length, 0);
  times = { load: loaded - started, check: done - loaded, read: read - done, tables, findings };
}
process.stdout.write(JSON.stringify(times));
