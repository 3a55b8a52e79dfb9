/**
 * Does a test notice when a threshold or a condition is wrong?
 *
 *   npm run mutate -- [--kind threshold] [--sample N] [--seed S] [PATH…]
 *
 * changes one place at a time in src/rules, src/scoring and src/domain (or the given files and folders), runs the tests that
 * hold the file, and lists what none of them noticed. Nothing is written: the changed source is only loaded.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EQUIVALENT } from './mutation/equivalent.mjs';
import { mutantsOf } from './mutation/mutants.mjs';
import { areaOf, AREAS, filesBelow, Suites } from './mutation/suites.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const WORKER = fileURLToPath(new URL('mutation/worker.cjs', import.meta.url));
/** No test takes that long: the mutant runs in circles, and that would be noticed. */
const LIMIT_MS = 60_000;
const TIME_LIMIT = 'time limit';

const say = (line) => process.stdout.write(`${line}\n`);

class Runner {
  #child = null;

  /** The test that fails, or null. */
  run(task) {
    const child = (this.#child ??= fork(WORKER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
    return new Promise((resolve) => {
      let timer;
      const end = (failure) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(failure);
      };
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          this.stop();
          end({ test: TIME_LIMIT, error: '' });
        }, LIMIT_MS);
      };
      child.on('message', (message) => (message === 'alive' ? wait() : end(message.failure)));
      child.on('exit', (code) => {
        this.#child = null;
        end({ test: 'whole process', error: `exit ${code}` });
      });
      wait();
      child.send({ ...task, file: join(ROOT, task.file) });
    });
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

/** So many of them, the same for the same seed, in their own order. */
function sampleOf(mutants, count, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const drawn = mutants.map((mutant, at) => ({ mutant, at, ticket: random() }));
  drawn.sort((a, b) => a.ticket - b.ticket || a.at - b.at);
  return drawn
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ mutant }) => mutant);
}

const isEquivalent = (mutant) =>
  EQUIVALENT.some(
    ({ file, before, after }) =>
      file === mutant.file && before === mutant.before && after === mutant.after,
  );

const described = ({ file, line, before, after }) => `${file}:${line}  ${before}  →  ${after}`;

function figures(results) {
  return AREAS.flatMap((area) => {
    const own = results.filter(({ file }) => areaOf(file) === area);
    if (own.length === 0) return [];
    const rows = [true, false].map((threshold) => {
      const some = own.filter(({ kind }) => (kind === 'threshold') === threshold);
      const counted = some.filter(({ outcome }) => outcome !== 'equivalent');
      const killed = counted.filter(({ outcome }) => outcome === 'killed').length;
      const share =
        counted.length === 0 ? '' : ` (${Math.floor((100 * killed) / counted.length)}%)`;
      const beside = some.length - counted.length;
      return `${killed} of ${counted.length}${share}${beside === 0 ? '' : `, ${beside} equivalent`}`;
    });
    return [`${area}: thresholds ${rows[0]}; others ${rows[1]}`];
  });
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { kind: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const paths = positionals.length > 0 ? positionals : ['src/rules', 'src/scoring', 'src/domain'];
  const all = paths
    .flatMap((path) => (/\.ts$/.test(path) ? [path] : filesBelow(ROOT, path.replace(/\/$/, ''))))
    .filter((file) => areaOf(file) !== undefined)
    .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')))
    .filter(({ kind }) => values.kind === undefined || kind === values.kind);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const mutants = values.sample === undefined ? all : sampleOf(all, Number(values.sample), seed);
  say(
    `${mutants.length} of ${all.length} mutants${values.sample === undefined ? '' : `, seed ${seed}`}`,
  );

  const runner = new Runner();
  const suites = new Suites(ROOT);
  const results = [];
  const sound = new Set();
  for (const mutant of mutants) {
    const { file, source } = mutant;
    if (isEquivalent(mutant)) {
      results.push({ ...mutant, outcome: 'equivalent' });
      continue;
    }
    const task = { file, suites: suites.of(file) };
    if (!sound.has(file)) {
      sound.add(file);
      const failure = await runner.run(task);
      if (failure !== null)
        throw new Error(`without any change, ${failure.test}: ${failure.error}`);
    }
    const failure = await runner.run({ ...task, source });
    results.push({ ...mutant, outcome: failure === null ? 'survived' : 'killed' });
    if (failure?.test === TIME_LIMIT) say(`stopped   ${described(mutant)}`);
    if (failure === null) say(`survived  ${described(mutant)}`);
  }
  runner.stop();
  figures(results).forEach(say);
}

await main();
