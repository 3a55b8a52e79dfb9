/** The arguments of each command, read strictly: an unknown option or value is a usage error. */
import { findProfile, PROFILES } from '../regions/profiles';
import type { ProfileChoice } from '../regions/unit-profile';
import type { Baseline } from './baseline';
import { findLayout, LAYOUTS } from '../template/layouts';
import type { BlankTableOptions } from '../template/options';
import type { Scheme } from '../scoring/options';
import type { ActualSource } from '../scoring/score-indicator';
import { asked, nearest } from './usage/nearest';
import type { OptionValues } from './usage/options';
import { parse } from './usage/parse';
import { UsageError } from './usage/usage-error';

export type Format = 'text' | 'json' | 'ndjson' | 'markdown';
export type FailOn = 'error' | 'warning' | 'never';

export interface FileArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Empty: picked from each table. */
  readonly profile: ProfileChoice;
  readonly failOn: FailOn;
}

export interface CheckArguments extends FileArguments {
  /** Every finding with its explanation. */
  readonly explain: boolean;
  /** Every finding even of many tables; else a line each. */
  readonly detail: boolean;
  /** What has to be mended and what could not be judged, nothing else. */
  readonly quiet: boolean;
  /** Findings that are known already; null for none. */
  readonly baseline: Baseline | null;
  /** Where marked copies go; null for none. */
  readonly markTo: CopyFolder | null;
  /** Where copies with all safe fixes go: a file for one, a folder for several; null for none. */
  readonly fixTo: ({ readonly file: string; readonly force: boolean } | CopyFolder) | null;
}

export interface CopyFolder {
  readonly folder: string;
  readonly force: boolean;
}

export interface UnmarkArguments {
  readonly file: string;
  readonly output: string;
  readonly force: boolean;
}

export interface TemplateArguments {
  readonly options: BlankTableOptions;
  readonly output: string;
  readonly force: boolean;
}

export interface ScoreArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly profile: ProfileChoice;
  /** Null: as 本单位配置 or the region has it. */
  readonly scheme: Scheme | null;
  readonly actual: ActualSource;
  /** Where a scored copy goes; null for none. Then there is one path, and `actual` is `sheet`. */
  readonly copy: { readonly path: string; readonly force: boolean } | null;
}

export function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  choices: readonly [T, ...T[]],
): T {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    const meant = asked(nearest(value, choices));
    throw new UsageError(
      `${option} 只能是 ${choices.join('、')}，不能是“${value}”${meant || '。'}`,
    );
  }
  return found;
}

/** A region's id, or the file of a unit's own profile. */
export async function profileOf(id: string | undefined): Promise<ProfileChoice> {
  if (id === undefined) return {};
  const profile = findProfile(id);
  if (profile !== null) return { profile };
  if (/[\\/.]/.test(id)) return (await import('./unit-profile-file')).readUnitProfile(id);
  const known = PROFILES.map((entry) => entry.id);
  const meant = nearest(id, known);
  throw new UsageError(
    meant === null
      ? `没有编号为“${id}”的地区配置；可用的有 ${known.join('、')}。`
      : `没有编号为“${id}”的地区配置${asked(meant)}`,
  );
}

export function needPaths(paths: readonly string[], command: string): void {
  if (paths.length === 0) throw new UsageError(`请在 jixiao ${command} 后面写上要处理的文件。`);
}

export async function checkArguments(args: readonly string[]): Promise<CheckArguments> {
  const { values, paths } = parse('check', args);
  needPaths(paths, 'check');
  const { 'mark-to': folder, force = false } = values;
  const fixTo = fixedCopies(values, paths);
  if (folder === undefined && fixTo === null && force) {
    throw new UsageError('--force 要和 --mark-to、--fix 或 --fix-to 一起使用。');
  }
  if (folder === '') throw new UsageError('请在 --mark-to 后面写上文件夹。');
  if (fixTo !== null && 'folder' in fixTo && fixTo.folder === folder) {
    throw new UsageError('--mark-to 和 --fix-to 要写到不同的文件夹。');
  }
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json', 'ndjson']),
    profile: await profileOf(values.profile),
    failOn: oneOf(values['fail-on'], '--fail-on', ['error', 'warning', 'never']),
    explain: values.explain ?? false,
    detail: (values.detail ?? false) || (values.explain ?? false),
    quiet: values.quiet ?? false,
    baseline:
      values.baseline === undefined
        ? null
        : (await import('./baseline')).Baseline.read(values.baseline),
    markTo: folder === undefined ? null : { folder, force },
    fixTo,
  };
}

function fixedCopies(
  { fix = false, 'fix-to': folder, output, force = false }: OptionValues,
  paths: readonly string[],
): CheckArguments['fixTo'] {
  if (fix && folder !== undefined) throw new UsageError('--fix 和 --fix-to 只能用一个。');
  if (folder === '') throw new UsageError('请在 --fix-to 后面写上文件夹。');
  if (folder !== undefined) {
    if (output !== undefined) throw new UsageError('-o 要和 --fix 一起使用。');
    return { folder, force };
  }
  if (!fix) {
    if (output !== undefined) throw new UsageError('-o 要和 --fix 一起使用。');
    return null;
  }
  if (output === undefined || output === '') {
    throw new UsageError('请用 -o 写上修正后另存的文件；原文件不会改动。');
  }
  if (paths.length > 1)
    throw new UsageError('用 --fix 一次只能修正一个文件；多个文件请用 --fix-to。');
  return { file: output, force };
}

export function unmarkArguments(args: readonly string[]): UnmarkArguments {
  const { values, paths } = parse('unmark', args);
  const [file, ...others] = paths;
  const { output = '', force = false } = values;
  if (file === undefined || others.length > 0) {
    throw new UsageError('请在 jixiao unmark 后面写上一个文件。');
  }
  if (output === '') throw new UsageError('请用 -o 写上去掉标记后另存的文件。');
  return { file, output, force };
}

export function templateArguments(args: readonly string[]): TemplateArguments {
  const { values, paths } = parse('template', args);
  if (paths.length > 0)
    throw new UsageError('jixiao template 后面不需要写文件，新文件用 -o 指定。');
  const { layout = '', unit, output = '', force = false } = values;
  if (findLayout(layout) === null) {
    const why = layout === '' ? '请用 --layout 选一种表样' : `没有“${layout}”这种表样`;
    throw new UsageError(`${why}，可选：${LAYOUTS.map(({ id }) => id).join('、')}。`);
  }
  if (output === '') throw new UsageError('请用 -o 写上新文件的名字。');
  if (!output.toLowerCase().endsWith('.xlsx')) {
    throw new UsageError(`空白表只能写成 .xlsx 文件，不能是“${output}”。`);
  }
  const rows = wholeNumber(values.rows, '--rows');
  const options: BlankTableOptions = {
    layout,
    year: wholeNumber(values.year, '--year'),
    ...(unit === undefined ? {} : { unit }),
    ...(rows === null ? {} : { rows }),
  };
  return { options, output, force };
}

function wholeNumber(text: string | undefined, option: string): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,4}$/.test(text)) throw new UsageError(`${option} 应为整数，不能是“${text}”。`);
  return Number(text);
}

export async function readArguments(args: readonly string[]): Promise<FileArguments> {
  const { values, paths } = parse('read', args);
  needPaths(paths, 'read');
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json']),
    profile: await profileOf(values.profile),
    failOn: 'never',
  };
}

export async function scoreArguments(args: readonly string[]): Promise<ScoreArguments> {
  const { values, paths } = parse('score', args);
  needPaths(paths, 'score');
  const actual = oneOf(values.actual, '--actual', ['sheet', 'last-year']);
  return {
    paths,
    format: oneOf(values.format, '--format', ['text', 'json']),
    profile: await profileOf(values.profile),
    scheme:
      values.scheme === undefined
        ? null
        : oneOf<Scheme>(values.scheme, '--scheme', ['ratio', 'threshold']),
    actual,
    copy: scoredCopy(values, paths, actual),
  };
}

function scoredCopy(
  { output, force = false }: OptionValues,
  paths: readonly string[],
  actual: ActualSource,
): ScoreArguments['copy'] {
  if (output === undefined) {
    if (force) throw new UsageError('--force 要和 -o 一起使用。');
    return null;
  }
  if (output === '') throw new UsageError('请在 -o 后面写上要另存的文件。');
  if (paths.length > 1) throw new UsageError('用 -o 另存时，一次只能写一个文件。');
  if (actual !== 'sheet') {
    throw new UsageError('上年完成值试算不是自评结果，不能另存；请去掉 --actual last-year。');
  }
  return { path: output, force };
}

export function rulesFormat(args: readonly string[]): Format {
  const { values, paths } = parse('rules', args);
  if (paths.length > 0) throw new UsageError('jixiao rules 后面不需要写文件。');
  return oneOf(values.format, '--format', ['text', 'json', 'markdown']);
}
