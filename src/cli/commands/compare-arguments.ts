import type { ProfileChoice } from '../../regions/unit-profile';
import { oneOf, profileOf, type Format } from '../arguments';
import { parse } from '../usage/parse';
import { UsageError } from '../usage/usage-error';

export interface CompareArguments {
  readonly old: string;
  readonly now: string;
  readonly format: Format;
  /** For workbooks; a saved check stays as it was. */
  readonly profile: ProfileChoice;
  /** Where the workbook of the comparison goes; null for none. */
  readonly output: { readonly path: string; readonly force: boolean } | null;
}

export async function compareArguments(args: readonly string[]): Promise<CompareArguments> {
  const { values, paths } = parse('compare', args);
  const [old, now, ...others] = paths;
  if (old === undefined || now === undefined || others.length > 0) {
    throw new UsageError('请在 jixiao compare 后面先写上次的、再写本次的文件或文件夹，各一个。');
  }
  const { output, force = false } = values;
  if (output === undefined && force) throw new UsageError('--force 要和 -o 一起使用。');
  if (output !== undefined && !output.toLowerCase().endsWith('.xlsx')) {
    throw new UsageError('请在 -o 后面写上 .xlsx 文件的名字。');
  }
  return {
    ...{ old, now },
    format: oneOf(values.format, '--format', ['text', 'json']),
    profile: await profileOf(values.profile),
    output: output === undefined ? null : { path: output, force },
  };
}
