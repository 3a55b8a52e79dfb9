/** What a start needs, and no more: everything else is loaded by the command that is asked for. */
import * as nodeModule from 'node:module';

declare const __VERSION__: string;

// A reader that closes early (jixiao … | head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function start(argv: readonly string[]): Promise<number> {
  if (argv.includes('--version')) {
    process.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  // From Node 22.1 on, what was compiled once is kept.
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const [{ run }, { processConsole }] = await Promise.all([import('./run'), import('./console')]);
  return run(argv, processConsole(process.stdout, process.stderr, process.env));
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    const { internalError } = await import('./internal-error');
    process.stderr.write(`${internalError(error)}\n`);
    process.exitCode = 2;
  },
);
