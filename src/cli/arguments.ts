/** The arguments of each command, read strictly: an unknown option or value is a usage error. */
import { parseArgs } from 'node:util';
import type { Profile } from '../policy/profile';
import { findProfile, PROFILES } from '../policy/profiles';
import { UsageError } from './usage';

export type Format = 'text' | 'json' | 'ndjson' | 'markdown';
export type FailOn = 'error' | 'warning' | 'never';

export interface FileArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  /** null: picked from each table. */
  readonly profile: Profile | null;
  readonly failOn: FailOn;
}

export interface CheckArguments extends FileArguments {
  /** Where marked copies go; null for none. */
  readonly markTo: { readonly folder: string; readonly force: boolean } | null;
}

export interface UnmarkArguments {
  readonly file: string;
  readonly output: string;
  readonly force: boolean;
}

const OPTIONS = {
  format: { type: 'string' },
  profile: { type: 'string' },
  'fail-on': { type: 'string' },
  'mark-to': { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

type OptionName = keyof typeof OPTIONS;
type OptionValues = Partial<Record<Exclude<OptionName, 'force'>, string>> & { force?: boolean };

function parse(
  args: readonly string[],
  allowed: readonly OptionName[],
): { values: OptionValues; paths: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    for (const name of Object.keys(values) as OptionName[]) {
      if (!allowed.includes(name)) throw new UsageError(`这个命令没有选项 --${name}。`);
    }
    return { values, paths: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const option = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new UsageError(
      option === undefined ? '命令的参数写法不对。' : `选项 ${option} 不认识，或缺少取值。`,
    );
  }
}

function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    throw new UsageError(`${option} 只能是 ${choices.join('、')}，不能是“${value}”。`);
  }
  return found;
}

function profileOf(id: string | undefined): Profile | null {
  if (id === undefined) return null;
  const profile = findProfile(id);
  if (profile !== null) return profile;
  const known = PROFILES.map((entry) => entry.id).join('、');
  throw new UsageError(`没有编号为“${id}”的地区配置；可用的有 ${known}。`);
}

function needPaths(paths: readonly string[], command: string): void {
  if (paths.length === 0) throw new UsageError(`请在 jixiao ${command} 后面写上要处理的文件。`);
}

export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, paths } = parse(args, ['format', 'profile', 'fail-on', 'mark-to', 'force']);
  needPaths(paths, 'check');
  const { 'mark-to': folder, force = false } = values;
  if (folder === undefined && force) throw new UsageError('--force 要和 --mark-to 一起使用。');
  if (folder === '') throw new UsageError('请在 --mark-to 后面写上文件夹。');
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json', 'ndjson']),
    profile: profileOf(values.profile),
    failOn: oneOf(values['fail-on'], '--fail-on', ['error', 'warning', 'never']),
    markTo: folder === undefined ? null : { folder, force },
  };
}

export function unmarkArguments(args: readonly string[]): UnmarkArguments {
  const { values, paths } = parse(args, ['output', 'force']);
  const [file, ...others] = paths;
  const { output = '', force = false } = values;
  if (file === undefined || others.length > 0) {
    throw new UsageError('请在 jixiao unmark 后面写上一个文件。');
  }
  if (output === '') throw new UsageError('请用 -o 写上去掉标记后另存的文件。');
  return { file, output, force };
}

export function readArguments(args: readonly string[]): FileArguments {
  const { values, paths } = parse(args, ['format', 'profile']);
  needPaths(paths, 'read');
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json']),
    profile: profileOf(values.profile),
    failOn: 'never',
  };
}

export function rulesFormat(args: readonly string[]): Format {
  const { values, paths } = parse(args, ['format']);
  if (paths.length > 0) throw new UsageError('jixiao rules 后面不需要写文件。');
  return oneOf(values.format, '--format', ['text', 'json', 'markdown']);
}
