/** Loading: the product's file host (native inflate; from bytes with fflate) and exceljs, each in fresh processes, in turn. */
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { URL } from 'node:url';

const CHILD = new URL('load-child.mjs', import.meta.url).pathname;
const WAYS = ['nothing', 'product', 'bytes', 'exceljs'];

/** Whole-process wall time too: that is what someone at a prompt waits for. */
function once(way, file) {
  const start = performance.now();
  const said = execFileSync(process.execPath, [CHILD, way, file], { encoding: 'utf8' });
  return { ...JSON.parse(said), wall: performance.now() - start };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const f = (value, digits = 0) => value.toFixed(digits).padStart(8);

/** Ways take turns within a round, so that a slow spell of the machine hits all of them alike. */
export function measureLoad(name, file, rounds, ways = WAYS) {
  const runs = new Map(ways.map((way) => [way, []]));
  for (let i = 0; i < rounds; i += 1) for (const way of ways) runs.get(way).push(once(way, file));
  const base = runs.get('exceljs');
  const lines = [`${name} (${rounds} rounds)`];
  lines.push(
    '  way              load ms min  median   wall min  median  peak MB   exceljs/this: load   wall   peak',
  );
  for (const [way, list] of runs) {
    const of = (key) => list.map((run) => run[key]);
    const ratio = (key) =>
      base ? f(median(base.map((run) => run[key])) / median(of(key)), 2) : '';
    const figures = [
      Math.min(...of('ms')),
      median(of('ms')),
      Math.min(...of('wall')),
      median(of('wall')),
      median(of('peak')),
    ];
    lines.push(
      `  ${way.padEnd(16)}${figures.map((x) => f(x)).join('  ')}          ${ratio('ms')}${ratio('wall')}${ratio('peak')}`,
    );
  }
  return lines.join('\n');
}
