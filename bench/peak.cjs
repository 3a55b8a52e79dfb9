'use strict';

// Preloaded into a process that is measured: says its peak memory on stderr when it ends.
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS / 1024}\n`);
});
