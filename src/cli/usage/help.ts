/** The help texts, at the width of the terminal. */
import { columnsOf, padEnd, paint, wrap, type Style } from '../terminal';
import { COMMANDS, COMMAND_NAMES, type CommandHelp, type CommandName } from './commands';
import { OPTIONS, SHORT, typed, type OptionName } from './options';

/** All commands, a line each. */
export function overview(style: Style): string {
  const lines = [
    ...wrap('绩效目标表助手：读取、检查《项目支出绩效目标表》', style.width),
    '',
    paint(style, 'bold', '用法'),
    '  jixiao 命令 文件或文件夹… [选项]',
    '',
    paint(style, 'bold', '命令'),
    ...entries(
      COMMAND_NAMES.map((name) => [name, COMMANDS[name].what]),
      style,
    ),
    '',
    paint(style, 'bold', '选项'),
    ...entries(
      [
        ['--help、-h', '显示本说明；写在命令后面时，显示该命令的说明'],
        ['--version、-v', '显示版本'],
      ],
      style,
    ),
    '',
    ...wrap('每个命令的选项见 jixiao 命令 --help。程序从不改动原文件，不访问网络。', style.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** One command: its usage, what its options mean, examples. */
export function commandHelp(name: CommandName, style: Style): string {
  const command: CommandHelp = COMMANDS[name];
  const { what, operands, needed = [], examples, notes = [] } = command;
  const options = Object.keys(command.options) as OptionName[];
  const must = needed.map((option) => ` ${withValue(option)}`).join('');
  const lines = [
    ...wrap(`jixiao ${name}：${what}`, style.width),
    '',
    paint(style, 'bold', '用法'),
    ...wrap(
      `jixiao ${name}${operands === '' ? '' : ` ${operands}`}${must} [选项]`,
      style.width - 2,
    ).map((line) => `  ${line}`),
    '',
    paint(style, 'bold', '选项'),
    ...entries(
      options.map((option) => [withValue(option), command.options[option] ?? '']),
      style,
    ),
    '',
    paint(style, 'bold', '示例'),
    ...examples.flatMap((example) => wrap(example, style.width - 2).map((line) => `  ${line}`)),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => (note.startsWith(' ') ? [note] : wrap(note, style.width))),
  ];
  return `${lines.join('\n')}\n`;
}

/** --format 格式; -o 文件. */
function withValue(option: OptionName): string {
  const value = OPTIONS[option];
  const name = SHORT[option] === undefined ? `--${option}` : typed(option);
  return value === null ? name : `${name} ${value}`;
}

const WIDEST = 24;

/** Names in a column, what they mean beside them; below them where a name is too wide. */
function entries(list: readonly (readonly [string, string])[], style: Style): string[] {
  const widest = Math.min(WIDEST, Math.max(...list.map(([name]) => columnsOf(name))));
  const indent = widest + 4;
  return list.flatMap(([name, text]) => {
    const lines = wrap(text, style.width - indent).map((line) => ' '.repeat(indent) + line);
    const [first = '', ...rest] = lines;
    return columnsOf(name) > widest
      ? [`  ${name}`, ...lines]
      : [`  ${padEnd(name, widest)}  ${first.trimStart()}`, ...rest];
  });
}
