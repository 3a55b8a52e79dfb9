/** Saving one edit to a large workbook beside unpacking and packing the same file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { unzipSync, zipSync } from 'fflate';
import { median } from './load.mjs';

const product = createRequire(import.meta.url)('../dist/bench/product.js');

const ms = (value) => `${value.toFixed(0)} ms`;

function timed(work) {
  globalThis.gc?.();
  const started = performance.now();
  const result = work();
  return { time: performance.now() - started, result };
}

/** From the bytes of the file to the bytes with one cell changed: opened, indexed, written, packed. */
function saveOneEdit(bytes) {
  const pack = new product.WorkbookPackage(bytes);
  const [sheet] = product.listSheets(pack);
  const after = { kind: 'text', text: '=100%' };
  product.writeCells(pack, sheet, [{ cell: 'B7', before: { kind: 'empty' }, after }]);
  return pack.save();
}

/** In turn, in one process; both with fflate, which is what a browser has. */
export function measureSave(name, file, rounds = 5) {
  const bytes = new Uint8Array(readFileSync(file));
  const runs = { save: [], zip: [] };
  for (let i = 0; i < rounds; i += 1) {
    runs.save.push(timed(() => saveOneEdit(bytes)).time);
    runs.zip.push(timed(() => zipSync(unzipSync(bytes))).time);
  }
  const [save, zip] = [median(runs.save), median(runs.zip)];
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  return `${name} (${size} MB): saving one edit ${ms(save)}, unzip and zip ${ms(zip)}; ratio ${(save / zip).toFixed(2)}`;
}
