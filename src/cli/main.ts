import { processConsole } from './console';
import { internalError } from './internal-error';
import { run } from './run';

// A reader that closes early (jixiao … | head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const console = processConsole(process.stdout, process.stderr, process.env);
run(process.argv.slice(2), console).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${internalError(error)}\n`);
    process.exitCode = 2;
  },
);
