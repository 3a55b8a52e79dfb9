/** Reading and checking against loading; growth with tables and cells. */
import { execFileSync } from 'node:child_process';
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
