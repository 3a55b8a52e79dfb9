/** One load in a process of its own: `node load-child.mjs <way> <file>`; prints milliseconds and peak RSS. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const [way, file] = process.argv.slice(2);

const WAYS = {
  /** The process alone, to know what of the figures is Node. */
  nothing: () => undefined,
  product: () => require('../dist/bench/product.js').readWorkbookFile(file),
  bytes: () =>
    require('../dist/bench/product.js').readWorkbookBytes(new Uint8Array(readFileSync(file)), file),
  sheetjs: () => {
    const { read } = require('@e965/xlsx');
    const files = statSync(file).isDirectory()
      ? readdirSync(file).map((name) => join(file, name))
      : [file];
    return files.map((each) => read(readFileSync(each), { dense: true }).SheetNames);
  },
  exceljs: () => new (require('exceljs').Workbook)().xlsx.readFile(file),
};

const start = performance.now();
const loaded = await WAYS[way]();
const ms = performance.now() - start;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, peak, loaded: loaded !== undefined }));
