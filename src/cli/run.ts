/** Dispatch: one command, one exit code. */
import {
  checkArguments,
  readArguments,
  scoreArguments,
  templateArguments,
  unmarkArguments,
} from './arguments';
import type { Console } from './console';
import { COMMAND_NAMES, type CommandName } from './usage/commands';
import { asked, nearest } from './usage/nearest';
import { UsageError } from './usage/usage-error';

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
  const [first, ...rest] = argv;
  try {
    const asksHelp = argv.some((each) => each === '--help' || each === '-h') || first === 'help';
    if (first === undefined || asksHelp) {
      const { commandHelp, overview } = await import('./usage/help');
      const named = (first === 'help' ? rest : argv).find(isCommand);
      const { style } = console;
      await console.write(named === undefined ? overview(style) : commandHelp(named, style));
      return first === undefined ? 2 : 0;
    }
    if (!isCommand(first)) {
      const meant = asked(nearest(first, COMMAND_NAMES));
      throw new UsageError(`没有“${first}”这个命令${meant || '。'}`);
    }
    return await dispatch(first, rest, console);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const how =
      first !== undefined && isCommand(first) ? `jixiao ${first} --help` : 'jixiao --help';
    console.say(`${error.message}用法见 ${how}。`);
    return 2;
  }
}

function isCommand(name: string): name is CommandName {
  return COMMAND_NAMES.some((each) => each === name);
}

async function dispatch(
  command: CommandName,
  rest: readonly string[],
  console: Console,
): Promise<number> {
  switch (command) {
    case 'check':
      return (await import('./commands/check')).runCheck(await checkArguments(rest), console);
    case 'report': {
      const { reportArguments } = await import('./commands/report-arguments');
      return (await import('./commands/report')).runReport(await reportArguments(rest), console);
    }
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
  }
}
