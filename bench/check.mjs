/** Reading and checking against loading; growth with tables and cells; the whole command against exceljs. */
import { execFileSync, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { URL } from 'node:url';
import { median } from './load.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;

function child(file, rounds) {
  const args = ['--expose-gc', here('check-child.mjs'), file, String(rounds)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function medians(file, rounds, times) {
  const runs = Array.from({ length: times }, () => child(file, rounds));
  const of = (key) => median(runs.map((run) => run[key]));
  return { load: of('load'), check: of('check'), read: of('read'), ...counts(runs[0]) };
}

const counts = ({ tables, findings }) => ({ tables, findings });
const ms = (value) => `${value.toFixed(1)} ms`;
const ratio = (a, b) => (a / b).toFixed(3);

/** How much of the load time reading, and reading with checking, take. */
export function measureShare(name, file, times = 5, warmths = [1, 8]) {
  return warmths.map((rounds) => {
    const { load, check, read, tables, findings } = medians(file, rounds, times);
    const state = rounds === 1 ? 'first run in a process' : `run ${rounds} in a process`;
    return (
      `${name}, ${state}: load ${ms(load)}, read and check ${ms(check)} (${ratio(check, load)} of the load), ` +
      `read again ${ms(read)} (${ratio(read, load)}); ${tables} tables, ${findings} findings`
    );
  });
}

/** Warm, how reading and checking grow from 1x over 4x to 16x of the same content. */
export function measureGrowth(kind, files) {
  const [one, four, sixteen] = files.map((file) => medians(file, 8, 3));
  const line = (key) =>
    `${key} 1x ${ms(one[key])}, 4x/1x ${ratio(four[key], one[key])}, 16x/4x ${ratio(sixteen[key], four[key])}`;
  return `${kind}: ${line('check')}; ${line('read')}`;
}

function runProcess(args) {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['-r', here('peak.cjs'), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr);
  return { wall: performance.now() - started, peak: Number(/peak ([\d.]+)/.exec(stderr)?.[1]) };
}

/** `jixiao check` as people run it (text) and as programs do (JSON), whole processes beside exceljs loading the same workbook, in turn. */
export function measureProcess(name, file, rounds = 7) {
  const check = [here('../dist/cli/jixiao.js'), 'check', file, '--fail-on', 'never', '--format'];
  const ways = {
    text: [...check, 'text'],
    json: [...check, 'json'],
    exceljs: [here('load-child.mjs'), 'exceljs', file],
  };
  const runs = Object.keys(ways).map(() => []);
  for (let i = 0; i < rounds; i += 1) {
    Object.values(ways).forEach((args, way) => runs[way].push(runProcess(args)));
  }
  const [text, json, theirs] = runs.map((list) => ({
    wall: median(list.map((run) => run.wall)),
    peak: median(list.map((run) => run.peak)),
  }));
  const figures = ({ wall, peak }) => `${ms(wall)}, ${peak.toFixed(0)} MB peak`;
  return (
    `${name}, whole process: jixiao check as text ${figures(text)}; as JSON ${figures(json)}; ` +
    `exceljs load ${figures(theirs)}; time ratios text/JSON ${ratio(text.wall, json.wall)}, ` +
    `text/exceljs ${ratio(text.wall, theirs.wall)}, JSON/exceljs ${ratio(json.wall, theirs.wall)}`
  );
}
