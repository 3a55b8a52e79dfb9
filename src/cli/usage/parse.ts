/** Arguments, read strictly: what is not known, lacks a value or has one too many is said in one sentence. */
import { parseArgs } from 'node:util';
import { COMMANDS, COMMAND_NAMES, type CommandHelp, type CommandName } from './commands';
import { asked, nearest } from './nearest';
import { OPTIONS, SHORT, type OptionName, type OptionValues } from './options';
import { UsageError } from './usage-error';

const NAMES = Object.keys(OPTIONS) as OptionName[];

const PARSED = Object.fromEntries(
  NAMES.map((name) => {
    const short = SHORT[name];
    const type = OPTIONS[name] === null ? ('boolean' as const) : ('string' as const);
    return [name, short === undefined ? { type } : { type, short }];
  }),
);

/** Throws UsageError. */
export function parse(
  command: CommandName,
  args: readonly string[],
): { values: OptionValues; paths: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: PARSED,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const name = knownOption(command, token.name, rawName);
    const isSwitch = OPTIONS[name] === null;
    if (isSwitch && value !== undefined) throw new UsageError(`${rawName} 后面不带取值。`);
    const isNext = value !== undefined && !inlineValue && /^-./.test(value);
    if (!isSwitch && (value === undefined || isNext)) {
      throw new UsageError(`${rawName} 后面缺少取值（${OPTIONS[name] ?? ''}）。`);
    }
    values[name] = value ?? true;
  }
  return { values, paths };
}

function knownOption(command: CommandName, name: string, rawName: string): OptionName {
  const { options }: CommandHelp = COMMANDS[command];
  const own = Object.keys(options) as OptionName[];
  const found = own.find((each) => each === name);
  if (found !== undefined) return found;
  const of = COMMAND_NAMES.filter((each) => name in COMMANDS[each].options);
  if (of.length > 0) {
    throw new UsageError(`${command} 没有 ${rawName} 这个选项（${of.join('、')} 才有）。`);
  }
  const meant = rawName.startsWith('--') ? nearest(name, own) : null;
  throw new UsageError(
    `没有 ${rawName} 这个选项${asked(meant === null ? null : `--${meant}`) || '。'}`,
  );
}
