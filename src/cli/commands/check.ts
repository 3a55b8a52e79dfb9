import type { FoundWorkbook } from '../../hosts/file/find-workbooks';
import { quoted } from '../../hosts/host-error';
import type { Profile } from '../../regions/profile';
import { verdictCounts } from '../../review/folder/folder-review';
import { reviewedProjects, withFirstMatter } from '../../review/folder/reviewed-project';
import { proposalSentence, proposeProfile } from '../../review/propose-profile';
import { checkWorkbook } from '../../review/review-workbook';
import type { CheckArguments } from '../arguments';
import { checkOutput } from '../check-output';
import type { Console } from '../console';
import type { Copies } from '../copies';
import { Formless, isStopped, listFiles, openFiles } from '../files';
import { internalError } from '../internal-error';
import { Reviewing } from '../reviewing';

/**
 * Exit code: 0 nothing at or above --fail-on and all of it was checked; 1 something is, a table could not be judged, or
 * no form was found where one was looked for; 2 a file could not be read or its copy not be made.
 */
export async function runCheck(args: CheckArguments, console: Console): Promise<number> {
  const reviewing = new Reviewing(args.paths);
  // All files are known before the first copy is written, or copies might be checked as well.
  const found = await listFiles(args.paths, console, reviewing.onOther);
  if (args.fixTo !== null && 'file' in args.fixTo && found.length > 1) {
    console.say(`这里有${found.length}个文件，--fix 一次只能修正一个；请用 --fix-to 写到文件夹。`);
    return 2;
  }
  const copies = await copiesOf(args, found, console);
  const explainer = args.explain ? await import('../../review/explain-finding') : null;
  const formless = new Formless(args.paths);
  const picked: Profile[] = [];
  const makesCopies = copies.length > 0;
  const sources = copies.at(-1)?.sources ?? found;
  const output = checkOutput(args, sources.length, console);
  const isText = args.format === 'text';
  const undone: string[] = [];
  let broken = 0;
  for await (const opened of openFiles(sources, console, { makesCopies, quiet: args.quiet })) {
    const { file } = opened;
    const shown = reviewing.nameOf(opened.found);
    reviewing.begin();
    if (opened.workbook === null) {
      formless.add(opened, null);
      reviewing.unreadable(shown, opened.error.message);
      console.say(`${file}：${opened.error.message}`);
      // The report for people names them once more at its end.
      if (!isText) undone.push(file);
      await output.unreadable(file, opened.error);
      continue;
    }
    try {
      const checked = checkWorkbook(opened.workbook, args.profile);
      const sheets = args.baseline?.without(file, checked) ?? checked;
      const explain = explainer?.explainerOf(opened.workbook.sheets, checked) ?? null;
      const isCopy = reviewing.isCopy(shown, opened.bytes);
      await output.checked(file, sheets, explain, isCopy);
      const projects = reviewedProjects(shown, sheets).map(withFirstMatter);
      if (!isCopy) reviewing.checked(shown, projects);
      formless.add(opened, projects.filter(({ hidden }) => !hidden).length);
      picked.push(...sheets.flatMap(({ tables }) => tables.map(({ profile }) => profile)));
      for (const each of copies) {
        const failure = await each.write(opened, sheets);
        if (failure === null) continue;
        console.say(`${file}：${failure}`);
        undone.push(file);
      }
    } catch (error) {
      // A fault of ours with one file costs nobody the others.
      broken++;
      undone.push(file);
      console.say(`${file}：${internalError(error)}`);
    }
  }
  const review = reviewing.review();
  await output.end(review, broken);
  if (args.baseline !== null) {
    console.say(`基线中已有的问题${args.baseline.left}个，没有列出。`);
  }
  for (const each of copies) console.say(each.summary());
  const isStopping = isStopped(console, makesCopies);
  const made = isStopping ? copies.flatMap((each) => each.made) : [];
  for (const path of made) console.say(`已写出：${path}`);
  // Their sentences stand far above.
  if (sources.length > 1 && undone.length > 0) {
    console.say(`没有做完的文件：${quoted([...new Set(undone)])}。`);
  }
  // Who has named a region, or has a profile of the unit's own, needs no proposal.
  const isChosen = args.profile.profile !== undefined || args.profile.adjust !== undefined;
  const proposal = isChosen || isStopping ? null : proposeProfile(picked);
  if (proposal !== null) {
    const how = `可用 --profile ${proposal.profile.id} 统一按该地区检查`;
    console.say(`${proposalSentence(proposal)}；${how}。`);
  }
  if (!isStopping) formless.sentences(isText).forEach(console.say);
  if (review.unreadable.length + broken > 0 || copies.some(({ failed }) => failed > 0)) return 2;
  if (args.failOn === 'never') return 0;
  const { fail, revise, unchecked } = verdictCounts(review.projects);
  const failed = fail > 0 || (args.failOn === 'warning' && revise > 0);
  return failed || unchecked > 0 || formless.any ? 1 : 0;
}

/** Each leaves out what the one before it has found to be a copy. */
async function copiesOf(
  { markTo, fixTo, format, profile }: CheckArguments,
  found: readonly FoundWorkbook[],
  console: Console,
): Promise<Copies[]> {
  const copies: Copies[] = [];
  if (markTo === null && fixTo === null) return copies;
  const { Copies: Writing } = await import('../copies');
  if (markTo !== null) {
    const { markedBytes } = await import('../marked-copies');
    copies.push(await Writing.into(markTo, '带标记的副本', markedBytes, found));
  }
  if (fixTo !== null) {
    const { fixedBytes, fixLines } = await import('../fixed-copies');
    const make = fixedBytes(profile, async (file, { locked, ...fixed }) => {
      const lines = fixLines(file, fixed);
      // Machine output is nothing but the JSON.
      if (format === 'text') await console.write(`${lines.join('\n')}\n\n`);
      else lines.forEach(console.say);
      if (locked.length > 0) {
        console.say(`${file}：没有修正受保护的工作表${quoted(locked)}；请先撤销工作表保护后再试。`);
      }
    });
    const sources = copies.at(-1)?.sources ?? found;
    copies.push(await Writing.into(fixTo, '修正后的副本', make, sources));
  }
  return copies;
}
