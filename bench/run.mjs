/** `npm run bench`: makes the workbooks in a temporary folder, prints figures and ratios, judges nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAll } from './make-workbook.mjs';
import { measureLoad, median } from './load.mjs';
import { performance } from 'node:perf_hooks';

const { readWorkbookFile } = createRequire(import.meta.url)('../dist/bench/product.js');
const say = (text) => process.stdout.write(`${text}\n`);

/** In one warm process: how time grows from 1x over 4x to 16x of the same content. */
async function growth(kind, made) {
  const times = [];
  for (const factor of [1, 4, 16]) {
    const runs = [];
    for (let i = 0; i < 5; i += 1) {
      globalThis.gc?.();
      const start = performance.now();
      await readWorkbookFile(made[`${kind} ${factor}x`]);
      runs.push(performance.now() - start);
    }
    times.push(median(runs));
  }
  const [one, four, sixteen] = times;
  say(
    `load, ${kind}: 1x ${one.toFixed(1)} ms, 4x/1x ${(four / one).toFixed(2)}, 16x/4x ${(sixteen / four).toFixed(2)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
try {
  const made = await makeAll(folder);
  say(measureLoad('200 sheets', made.sheets, 5));
  say(measureLoad('20,000 x 50 filled cells', made.filled, 3));
  await growth('stacked', made);
  await growth('filled', made);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
