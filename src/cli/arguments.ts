/** The arguments of each command, read strictly: an unknown option or value is a usage error. */
import { parseArgs } from 'node:util';
import type { Profile } from '../policy/profile';
import { findProfile, PROFILES } from '../policy/profiles';
import type { Scheme } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';
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

export interface ScoreArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly profile: Profile | null;
  readonly scheme: Scheme;
  readonly actual: ActualSource;
}

const OPTIONS = {
  format: { type: 'string' },
  profile: { type: 'string' },
  'fail-on': { type: 'string' },
  scheme: { type: 'string' },
  actual: { type: 'string' },
} as const;

type OptionName = keyof typeof OPTIONS;

function parse(
  args: readonly string[],
  allowed: readonly OptionName[],
): { values: Partial<Record<OptionName, string>>; paths: string[] } {
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

export function checkArguments(args: readonly string[]): FileArguments {
  const { values, paths } = parse(args, ['format', 'profile', 'fail-on']);
  needPaths(paths, 'check');
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json', 'ndjson']),
    profile: profileOf(values.profile),
    failOn: oneOf(values['fail-on'], '--fail-on', ['error', 'warning', 'never']),
  };
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

export function scoreArguments(args: readonly string[]): ScoreArguments {
  const { values, paths } = parse(args, ['format', 'profile', 'scheme', 'actual']);
  needPaths(paths, 'score');
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json']),
    profile: profileOf(values.profile),
    scheme: oneOf(values.scheme, '--scheme', ['ratio', 'threshold']),
    actual: oneOf(values.actual, '--actual', ['sheet', 'last-year']),
  };
}

export function rulesFormat(args: readonly string[]): Format {
  const { values, paths } = parse(args, ['format']);
  if (paths.length > 0) throw new UsageError('jixiao rules 后面不需要写文件。');
  return oneOf(values.format, '--format', ['text', 'json', 'markdown']);
}
