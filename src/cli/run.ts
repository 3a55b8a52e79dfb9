/** Dispatch: one command, one exit code. */
import {
  checkArguments,
  readArguments,
  scoreArguments,
  templateArguments,
  unmarkArguments,
} from './arguments';
import type { Console } from './console';
import { HELP, UsageError } from './usage';

export async function run(argv: readonly string[], console: Console): Promise<number> {
  const code = await answer(argv, console);
  const lost = console.lost();
  // A reader that closes early (jixiao … | head) is no error of ours.
  if (lost === null || lost === 'EPIPE') return code;
  const { reasonOf } = await import('./output-file');
  console.say(`结果没有写完：${reasonOf(lost)}。`);
  return 2;
}

async function answer(argv: readonly string[], console: Console): Promise<number> {
  const [command, ...rest] = argv;
  try {
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
      return (await import('./commands/check')).runCheck(await checkArguments(rest), console);
    case 'read':
      return (await import('./commands/read')).runRead(await readArguments(rest), console);
    case 'unmark':
      return (await import('./commands/unmark')).runUnmark(unmarkArguments(rest), console);
    case 'template':
      return (await import('./commands/template')).runTemplate(templateArguments(rest), console);
    case 'score':
      return (await import('./commands/score')).runScore(await scoreArguments(rest), console);
    case 'compare': {
      const { compareArguments } = await import('./commands/compare-arguments');
      return (await import('./commands/compare')).runCompare(await compareArguments(rest), console);
    }
    case 'rules':
      return (await import('./commands/rules')).runRules(rest, console);
    default:
      throw new UsageError(`没有“${command}”这个命令。`);
  }
}
