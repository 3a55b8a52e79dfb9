/** In a process of its own: loads one workbook, reads its tables, checks them; prints the times as JSON. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const product = createRequire(import.meta.url)('../dist/bench/product.js');
const started = performance.now();
const workbook = await product.readWorkbookFile(process.argv[2]);
const loaded = performance.now();
const sheets = product.readWorkbook(workbook);
const read = performance.now();
const checked = product.checkWorkbook(workbook);
const done = performance.now();
const tables = sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0);
const findings = checked.reduce(
  (sum, sheet) => sum + sheet.tables.reduce((s, table) => s + table.findings.length, 0),
  0,
);
// Checking reads the tables again; what it costs on top is the rest.
const times = { load: loaded - started, read: read - loaded, readAndCheck: done - read };
process.stdout.write(JSON.stringify({ ...times, tables, findings }));
