/** The arguments of `jixiao report`. */
import { extname } from 'node:path';
import type { ProfileChoice } from '../../regions/unit-profile';
import { needPaths, profileOf } from '../arguments';
import { parse } from '../usage/parse';
import { UsageError } from '../usage/usage-error';

export interface ReportArguments {
  readonly paths: readonly string[];
  /** A file that ends in .xlsx or .html, or a folder that both go into. */
  readonly output: ReportOutput;
  readonly profile: ProfileChoice;
  readonly force: boolean;
}

export interface ReportOutput {
  readonly kind: 'workbook' | 'page' | 'folder';
  readonly path: string;
}

const KINDS: Readonly<Record<string, ReportOutput['kind']>> = {
  '.xlsx': 'workbook',
  '.html': 'page',
  '': 'folder',
};

export async function reportArguments(args: readonly string[]): Promise<ReportArguments> {
  const { values, paths } = parse('report', args);
  needPaths(paths, 'report');
  const { output: path = '', profile, force = false } = values;
  if (path === '') throw new UsageError('请用 -o 写上汇总要写到的 .xlsx、.html 文件或文件夹。');
  return {
    paths,
    output: { kind: kindOf(path), path },
    profile: await profileOf(profile),
    force,
  };
}

/** A folder may have a dot in its name (2026.11): only what is taken for another kind of file is refused. */
function kindOf(path: string): ReportOutput['kind'] {
  const ending = extname(path).toLowerCase();
  const isFile = /^\.[a-z][a-z\d]{1,4}$/.test(ending);
  const kind = KINDS[isFile ? ending : ''];
  if (kind !== undefined) return kind;
  throw new UsageError(
    `汇总可以写成 .xlsx 或 .html 文件，不能是“${path}”；要写到文件夹请写文件夹名。`,
  );
}
