/** `jixiao` as people run it, whole processes beside bare loads of the same files, in turn. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { URL } from 'node:url';
import { median } from './load.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;
const CLI = here('../dist/cli/jixiao.js');
const CHILD = here('load-child.mjs');

function once(args) {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-r', here('measured.cjs'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const took = /took (\{.*\})/.exec(stderr)?.[1];
  if (status !== 0 || took === undefined) throw new Error(stderr);
  return { wall: performance.now() - started, ...JSON.parse(took) };
}

/** The ways take turns, so that a slow spell of the machine hits all of them alike. */
function inTurn(ways, rounds) {
  const runs = new Map(Object.keys(ways).map((way) => [way, []]));
  for (let i = 0; i < rounds; i += 1) {
    for (const [way, args] of Object.entries(ways)) runs.get(way).push(once(args));
  }
  const of = (list, key) => median(list.map((run) => run[key]));
  return new Map(
    [...runs].map(([way, list]) => [
      way,
      { wall: of(list, 'wall'), main: of(list, 'main'), peak: of(list, 'peak') },
    ]),
  );
}

function lines(name, figures, bases) {
  return [...figures].map(([way, took]) => {
    const ratios = bases.map((base) => {
      const other = figures.get(base);
      const of = (key) => (took[key] / other[key]).toFixed(2);
      return `${of('wall')} (main thread ${of('main')}) of ${base}`;
    });
    const ms = `${took.wall.toFixed(0)} ms, main thread ${took.main.toFixed(0)} ms`;
    return `${name}, ${way}: ${ms}, ${took.peak.toFixed(0)} MB peak; ${ratios.join(', ')}`;
  });
}

const check = (path, format) => [CLI, 'check', path, '--fail-on', 'never', '--format', format];

export function measureProcesses(name, file, rounds = 7) {
  const ways = {
    text: check(file, 'text'),
    JSON: check(file, 'json'),
    exceljs: [CHILD, 'exceljs', file],
    SheetJS: [CHILD, 'sheetjs', file],
  };
  return lines(name, inTurn(ways, rounds), ['exceljs', 'SheetJS', 'JSON']);
}

export function measureFolder(folder, rounds = 2) {
  const ways = { ndjson: check(folder, 'ndjson'), SheetJS: [CHILD, 'sheetjs', folder] };
  return lines('2,000 files', inTurn(ways, rounds), ['SheetJS']);
}

export function measureStart(rounds = 15) {
  const ways = { '--version': [CLI, '--version'], 'bare node': ['-e', '0'] };
  return lines('start', inTurn(ways, rounds), ['bare node']);
}
