/** Dispatch: one command, one exit code. */
import {
  checkArguments,
  readArguments,
  scoreArguments,
  templateArguments,
  unmarkArguments,
} from './arguments';
import { runCheck } from './commands/check';
import { runRead } from './commands/read';
import { runRules } from './commands/rules';
import { runScore } from './commands/score';
import { runTemplate } from './commands/template';
import { runUnmark } from './commands/unmark';
import type { Console } from './console';
import { reasonOf } from './output-file';
import { HELP, UsageError } from './usage';

declare const __VERSION__: string;

export async function run(argv: readonly string[], console: Console): Promise<number> {
  const code = await answer(argv, console);
  const lost = console.lost();
  // A reader that closes early (jixiao … | head) is no error of ours.
  if (lost === null || lost === 'EPIPE') return code;
  console.say(`结果没有写完：${reasonOf(lost)}。`);
  return 2;
}

async function answer(argv: readonly string[], console: Console): Promise<number> {
  const [command, ...rest] = argv;
  try {
    if (argv.includes('--version')) {
      await console.write(`${__VERSION__}\n`);
      return 0;
    }
    if (command === undefined || argv.includes('--help') || command === 'help') {
      await console.write(HELP);
      return command === undefined ? 2 : 0;
    }
    return await dispatch(command, rest, console);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.say(`${error.message}用法见 jixiao --help。`);
    return 2;
  }
}

async function dispatch(
  command: string,
  rest: readonly string[],
  console: Console,
): Promise<number> {
  switch (command) {
    case 'check':
      return runCheck(checkArguments(rest), console);
    case 'read':
      return runRead(readArguments(rest), console);
    case 'unmark':
      return runUnmark(unmarkArguments(rest), console);
    case 'template':
      return runTemplate(templateArguments(rest), console);
    case 'score':
      return runScore(scoreArguments(rest), console);
    case 'rules':
      return runRules(rest, console);
    default:
      throw new UsageError(`没有“${command}”这个命令。`);
  }
}
