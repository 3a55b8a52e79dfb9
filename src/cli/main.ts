/** What a start needs, and no more: everything else is loaded by the command that is asked for. */
import * as nodeModule from 'node:module';
import { discardUnfinished } from './unfinished-files';

declare const __VERSION__: string;

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

// A reader that closes early (jixiao … | head) is no error of ours; what else it is, the console says.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode ??= 2;
});

async function start(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version') || argv.includes('-v')) {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  // From Node 22.1 on, what was compiled once is kept.
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const [{ run }, { processConsole }] = await Promise.all([import('./run'), import('./console')]);
  const { stdout, stderr, env } = process;
  return run(argv, processConsole(stdout, stderr, env, interruption.signal));
}

async function main(): Promise<void> {
  let code = 2;
  try {
    code = await start(process.argv.slice(2));
  } catch (error) {
    const { internalError } = await import('./internal-error');
    process.stderr.write(`${internalError(error)}\n`);
  }
  for (const path of discardUnfinished()) {
    process.stderr.write(`临时文件“${path}”没能删除，请手工删除。\n`);
  }
  // Already set where somebody has interrupted.
  process.exitCode ??= code;
}

void main();
