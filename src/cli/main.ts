import { processConsole } from './console';
import { internalError } from './internal-error';
import { run } from './run';
import { discardUnfinished } from './unfinished-files';

/** Ctrl+C, and being asked to end: with what is under way finished, and at once when asked again. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
const interruption = new AbortController();
for (const [name, code] of Object.entries(SIGNALS)) {
  process.on(name, () => {
    if (interruption.signal.aborted) {
      discardUnfinished();
      process.exit(code);
    }
    process.exitCode = code;
    interruption.abort();
  });
}

async function main(): Promise<void> {
  const console = processConsole(process.stdout, process.stderr, process.env, interruption.signal);
  let code = 2;
  try {
    code = await run(process.argv.slice(2), console);
  } catch (error) {
    process.stderr.write(`${internalError(error)}\n`);
  }
  for (const path of discardUnfinished()) {
    console.say(`临时文件“${path}”没能删除，请手工删除。`);
  }
  // Already set where somebody has interrupted.
  process.exitCode ??= code;
}

void main();
