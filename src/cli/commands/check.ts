import type { FoundWorkbook } from '../../hosts/file/find-workbooks';
import { quoted } from '../../hosts/host-error';
import { checkWorkbook, type CheckedSheet } from '../../review/review-workbook';
import type { Profile } from '../../regions/profile';
import type { Explainer } from '../../review/explain-finding';
import { RepeatedAdvice } from '../../review/repeated-advice';
import { findingsDigest } from '../../review/findings-digest';
import { proposalSentence, proposeProfile } from '../../review/propose-profile';
import { checkedTableToJson } from '../../review/report-json';
import type { CheckArguments } from '../arguments';
import { checkReport, emptyTotals, repeatedReport, totalsLine, type Totals } from '../check-report';
import type { Console } from '../console';
import { internalError } from '../internal-error';
import { Formless, isStopped, listFiles, openFiles, type FileError } from '../files';
import { JsonDocument } from '../json-document';
import type { Copies } from '../copies';

/**
 * Exit code: 0 nothing at or above --fail-on and all of it was checked; 1 something is, a table could not be judged, or
 * no form was found where one was looked for; 2 a file could not be read or its copy not be made.
 */
export async function runCheck(args: CheckArguments, console: Console): Promise<number> {
  const totals = emptyTotals();
  const output = outputOf(args.format, console, totals);
  // All files are known before the first copy is written, or copies might be checked as well.
  const found = await listFiles(args.paths, console);
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
  const undone: string[] = [];
  for await (const opened of openFiles(sources, console, makesCopies)) {
    totals.files++;
    if (opened.workbook === null) {
      totals.unreadable++;
      undone.push(opened.file);
      formless.add(opened, null);
      console.say(`${opened.file}：${opened.error.message}`);
      await output.unreadable(opened.file, opened.error);
      continue;
    }
    try {
      const checked = checkWorkbook(opened.workbook, args.profile);
      const sheets = args.baseline?.without(opened.file, checked) ?? checked;
      const explain = explainer?.explainerOf(opened.workbook.sheets, checked) ?? null;
      await output.checked(opened.file, sheets, explain);
      formless.add(opened, count(totals, sheets));
      picked.push(...sheets.flatMap(({ tables }) => tables.map(({ profile }) => profile)));
      for (const each of copies) {
        const failure = await each.write(opened, sheets);
        if (failure === null) continue;
        console.say(`${opened.file}：${failure}`);
        undone.push(opened.file);
      }
    } catch (error) {
      // A fault of ours with one file costs nobody the others.
      totals.broken++;
      undone.push(opened.file);
      console.say(`${opened.file}：${internalError(error)}`);
    }
  }
  await output.end();
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
  if (!isStopping) formless.sentences(args.format === 'text').forEach(console.say);
  if (totals.unreadable + totals.broken > 0 || copies.some(({ failed }) => failed > 0)) return 2;
  if (args.failOn === 'never') return 0;
  const { fail, revise, unchecked } = totals.verdicts;
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

/** Returns the number of tables in the file; those of hidden sheets are counted apart. */
function count(totals: Totals, sheets: readonly CheckedSheet[]): number {
  const tables = sheets.flatMap((sheet) => (sheet.hidden ? [] : sheet.tables));
  totals.hidden += sheets.flatMap((sheet) => sheet.tables).length - tables.length;
  for (const { summary } of tables) totals.verdicts[summary.verdict]++;
  totals.tables += tables.length;
  if (tables.length === 0) totals.formless++;
  return tables.length;
}

interface Output {
  readonly checked: (
    file: string,
    sheets: readonly CheckedSheet[],
    explain: Explainer | null,
  ) => Promise<void>;
  readonly unreadable: (file: string, error: FileError) => Promise<void>;
  readonly end: () => Promise<void>;
}

function outputOf(format: CheckArguments['format'], console: Console, totals: Totals): Output {
  if (format === 'json') return jsonOutput(console);
  if (format === 'ndjson') return linesOutput(console);
  const { style } = console;
  const repeated = new RepeatedAdvice();
  return {
    checked: (file, sheets, explain) =>
      console.write(checkReport(file, sheets, { style, explain, repeated })),
    unreadable: () => Promise.resolve(),
    end: () => console.write(repeatedReport(repeated, style) + totalsLine(totals)),
  };
}

function jsonOutput(console: Console): Output {
  const json = new JsonDocument('jixiao.check/2', console);
  return {
    checked: (file, sheets, explain) =>
      json.add({
        file,
        error: null,
        digest: findingsDigest(sheets),
        sheets: sheets.map(({ sheet, hidden, tables }) => ({
          ...{ sheet, hidden },
          tables: tables.map((table) => checkedTableToJson(table, explain)),
        })),
      }),
    unreadable: (file, error) => json.add({ file, error, digest: null, sheets: [] }),
    end: () => json.end(),
  };
}

/** One {file, sheet, table} a line; unreadable files are named on stderr only. */
function linesOutput(console: Console): Output {
  return {
    checked: async (file, sheets, explain) => {
      for (const { sheet, tables } of sheets) {
        for (const table of tables) {
          const line = JSON.stringify({ file, sheet, table: checkedTableToJson(table, explain) });
          await console.write(`${line}\n`);
        }
      }
    },
    unreadable: () => Promise.resolve(),
    end: () => Promise.resolve(),
  };
}
