import { processConsole } from './console';
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
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`程序内部出错，没有完成；请把下面的内容反馈给我们。\n${detail}\n`);
    process.exitCode = 2;
  },
);
