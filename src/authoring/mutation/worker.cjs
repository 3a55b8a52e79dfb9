/** A process that says of one mutant after the other which test notices it. It may be stopped at any time. */
'use strict';

const fc = require('fast-check');
const { change, testsOf } = require('./mini-jest.cjs');

// One counterexample is enough, however large; and the same one every time.
fc.configureGlobal({ seed: 20241122, endOnFailure: true });

const ALIVE_MS = 1000;
/** What each test, and each file of tests, takes, and how many mutants it has killed. */
const records = new Map();
const recordOf = (name) => {
  if (!records.has(name)) records.set(name, { ms: 0, kills: 0 });
  return records.get(name);
};
/** Quick ones that have killed come first. */
const promise = (name) => (recordOf(name).kills + 0.1) / (recordOf(name).ms + 1);
const byPromise = (nameOf) => (a, b) => promise(nameOf(b)) - promise(nameOf(a));
let told = Date.now();

function tellAlive() {
  if (Date.now() - told < ALIVE_MS) return;
  told = Date.now();
  process.send('alive');
}

/** The first test that fails, with what it said; null where all pass. */
async function firstFailure(suites) {
  for (const { file, only } of suites.toSorted(byPromise((suite) => suite.file))) {
    const began = Date.now();
    let running = file;
    try {
      const wanted = testsOf(file).filter(
        ({ name }) => only === null || new RegExp(only).test(name),
      );
      for (const { name, run } of wanted.sort(byPromise((test) => test.name))) {
        tellAlive();
        running = name;
        const from = Date.now();
        await run();
        recordOf(name).ms = Date.now() - from;
      }
      recordOf(file).ms = Date.now() - began;
    } catch (error) {
      for (const name of [file, running]) recordOf(name).kills += 1;
      return { test: running, error: String(error?.message ?? error) };
    }
  }
  return null;
}

process.on('message', async ({ file, source, suites }) => {
  let failure;
  try {
    change(file, source);
    failure = await firstFailure(suites);
  } catch (error) {
    failure = { test: 'compiling', error: String(error) };
  }
  change(file, undefined);
  told = Date.now();
  process.send({ failure });
});
