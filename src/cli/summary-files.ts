/** 审核汇总 as files: where they go, over what they may not go, and how they lead to the files that they are about. */
import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FoundWorkbook } from '../hosts/file/find-workbooks';
import { readBytesNatively, readFileBytes } from '../hosts/file/read-workbook-file';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import { folderFigures } from '../review/folder/folder-figures';
import type { FolderReview } from '../review/folder/folder-review';
import { buildSummary } from '../review/folder/summary/build-summary';
import { isSummaryWorkbook } from '../review/folder/summary/known-summary';
import type { Summary } from '../review/folder/summary/summary';
import type { ReportOutput } from './commands/report-arguments';
import type { Console } from './console';
import { sentenceOf } from './explained';
import { realPathOf, writeOutput } from './output-file';

const NAME = '审核汇总';
/** The folder in the report's own that the opinions for the units go into. */
export const OPINIONS = '审核意见';

export interface SummaryTarget {
  readonly kind: 'workbook' | 'page';
  readonly path: string;
}

export function targetsOf({ kind, path }: ReportOutput): SummaryTarget[] {
  if (kind !== 'folder') return [{ kind, path }];
  return [
    { kind: 'workbook', path: join(path, `${NAME}.xlsx`) },
    { kind: 'page', path: join(path, `${NAME}.html`) },
  ];
}

/** Said before thousands of files are read; null where nothing stands in the way. */
export async function refuseTargets(
  targets: readonly SummaryTarget[],
  found: readonly FoundWorkbook[],
  force: boolean,
): Promise<string | null> {
  for (const { path } of targets) {
    const real = await realPathOf(path);
    if (real === null) continue;
    if (await isSource(real, found)) return `“${path}”是要检查的文件，不能覆盖；请换一个文件名。`;
    if (!force) return `“${path}”已存在，没有写入；要覆盖请加 --force。`;
  }
  return null;
}

/** The summary of an earlier run is none. */
async function isSource(real: string, found: readonly FoundWorkbook[]): Promise<boolean> {
  for (const { path } of found) {
    if ((await realPathOf(path)) === real) return !(await isSummaryFile(path));
  }
  return false;
}

async function isSummaryFile(path: string): Promise<boolean> {
  try {
    return isSummaryWorkbook(readBytesNatively(await readFileBytes(path), path));
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return false;
  }
}

/** Returns how many of the files could not be written; what is written is said. `paths`: by what people find files by. */
export async function writeSummary(
  review: FolderReview,
  {
    targets,
    paths,
    force,
    console,
  }: {
    readonly targets: readonly SummaryTarget[];
    readonly paths: ReadonlyMap<string, string>;
    readonly force: boolean;
    readonly console: Console;
  },
): Promise<number> {
  const summary = buildSummary(folderFigures(review), today());
  let failed = 0;
  for (const target of targets) {
    try {
      await writeOutput(target.path, await bytesOf(summary, target, paths), { force });
      console.say(`已写出：${target.path}`);
    } catch (error) {
      console.say(sentenceOf(error));
      failed++;
    }
  }
  return failed;
}

async function bytesOf(
  summary: Summary,
  { kind, path }: SummaryTarget,
  paths: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const folder = dirname(resolve(path));
  const wayTo = (file: string): string | null => {
    const at = paths.get(file);
    return at === undefined ? null : relative(folder, resolve(at));
  };
  if (kind === 'workbook') {
    const [{ createWorkbook }, { summarySpecs }] = await Promise.all([
      import('../hosts/file/package/new-workbook'),
      import('../review/folder/summary/summary-workbook'),
    ]);
    return createWorkbook(summarySpecs(summary, (file) => excelPath(wayTo(file))));
  }
  const { summaryPage } = await import('../review/folder/summary/summary-page');
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  return new TextEncoder().encode(summaryPage(summary, (file) => address(wayTo(file)), hash));
}

/** Excel takes # for the place in the file and %41 for a letter: such a file cannot be linked. */
function excelPath(way: string | null): string | null {
  return way === null || /[#%]/.test(way) ? null : way.split(sep).join('/');
}

/** `./` in front: a name such as javascript:… is no scheme. Null on another drive, which has no way to it. */
function address(way: string | null): string | null {
  if (way === null || resolve(way) === way) return null;
  return `./${way.split(sep).map(encodeURIComponent).join('/')}`;
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
