'use strict';

const { readFileSync } = require('node:fs');

/** Processor time of the main thread, ms; where the system does not tell, that of all threads. */
function mainThread() {
  try {
    const [ns] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(ns) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

// Preloaded into a process that is measured: says on stderr what it took when it ends.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  const took = { main: mainThread(), total: (user + system) / 1000, peak };
  process.stderr.write(`took ${JSON.stringify(took)}\n`);
});
