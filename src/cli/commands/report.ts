/** `jixiao report`: the summary of files and folders as a workbook, as a page, or both with the opinions for the units. */
import { join, relative, resolve, sep } from 'node:path';
import type { FoundWorkbook } from '../../hosts/file/find-workbooks';
import { isSummaryWorkbook } from '../../review/folder/summary/known-summary';
import { reviewedProjects } from '../../review/folder/reviewed-project';
import { checkWorkbook } from '../../review/review-workbook';
import type { Console } from '../console';
import { Formless, isStopped, listFiles, openFiles } from '../files';
import { totalsReport } from '../folder-report';
import { internalError } from '../internal-error';
import { OPINIONS, refuseTargets, targetsOf, writeSummary } from '../summary-files';
import { Reviewing } from '../reviewing';
import type { ReportArguments } from './report-arguments';

/**
 * Exit code: 0 the summary is written, whatever is in it; 1 no form was found where one was looked for; 2 a file could not be
 * read, or the summary not be written.
 */
export async function runReport(args: ReportArguments, console: Console): Promise<number> {
  const reviewing = new Reviewing(args.paths);
  const paths = new Map<string, string>();
  const targets = targetsOf(args.output);
  const isOurs = (path: string): boolean =>
    targets.some((target) => resolve(target.path) === resolve(path)) ||
    (args.output.kind === 'folder' && isBelow(resolve(args.output.path, OPINIONS), path));
  const found = await listFiles(args.paths, console, (kind, file) => {
    if (isOurs(file.path)) return;
    paths.set(reviewing.nameOf(file), file.path);
    reviewing.onOther(kind, file);
  });
  const refused = await refuseTargets(targets, found, args.force);
  if (refused !== null) {
    console.say(refused);
    return 2;
  }
  for (const file of found) paths.set(reviewing.nameOf(file), file.path);
  const formless = new Formless(args.paths);
  await look(args, { found, reviewing, formless, console });
  if (isStopped(console, true)) {
    console.say('没有写出审核汇总。');
    return 2;
  }
  const review = reviewing.review();
  formless.sentences(false).forEach(console.say);
  if (review.files === 0) return 1;
  const failed = await writeSummary(review, { targets, paths, force: args.force, console });
  const { kind, path: folder } = args.output;
  let more = 0;
  if (kind === 'folder') {
    const { writeOpinions } = await import('../opinion-folder');
    const { force } = args;
    more = await writeOpinions(review.projects, join(folder, OPINIONS), { force, console });
  }
  await console.write(totalsReport(review, 0, console.style));
  if (review.unreadable.length + failed + more > 0) return 2;
  return formless.any ? 1 : 0;
}

async function look(
  { profile }: ReportArguments,
  {
    found,
    reviewing,
    formless,
    console,
  }: {
    readonly found: readonly FoundWorkbook[];
    readonly reviewing: Reviewing;
    readonly formless: Formless;
    readonly console: Console;
  },
): Promise<void> {
  for await (const opened of openFiles(found, console, { makesCopies: true })) {
    const { file } = opened;
    const name = reviewing.nameOf(opened.found);
    if (opened.workbook === null) {
      reviewing.begin();
      formless.add(opened, null);
      reviewing.unreadable(name, opened.error.message);
      console.say(`${file}：${opened.error.message}`);
      continue;
    }
    // The summary of an earlier run is no submission.
    if (isSummaryWorkbook(opened.workbook)) continue;
    reviewing.begin();
    try {
      const projects = reviewedProjects(name, checkWorkbook(opened.workbook, profile));
      if (!reviewing.isCopy(name, opened.bytes)) reviewing.checked(name, projects);
      formless.add(opened, projects.filter(({ hidden }) => !hidden).length);
    } catch (error) {
      // A fault of ours with one file costs nobody the others.
      const sentence = internalError(error);
      reviewing.unreadable(name, sentence);
      console.say(`${file}：${sentence}`);
    }
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, resolve(path));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
