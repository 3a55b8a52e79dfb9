/** What `check` writes to stdout: the report for people, or the contract. */
import type { Explainer } from '../review/explain-finding';
import type { FolderReview } from '../review/folder/folder-review';
import type { CheckedSheet } from '../review/review-workbook';
import { RepeatedAdvice } from '../review/repeated-advice';
import { checkedTableToJson } from '../review/report-json';
import type { CheckArguments } from './arguments';
import { checkReport, repeatedReport } from './check-report';
import type { Console } from './console';
import { findingsDigest } from '../review/findings-digest';
import type { FileError } from './files';
import { contentsReport, fixableReport, projectTable, totalsReport } from './folder-report';
import { JsonDocument } from './json-document';

export interface CheckOutput {
  /** `isCopy`: of a file that was looked at already. */
  readonly checked: (
    file: string,
    sheets: readonly CheckedSheet[],
    explain: Explainer | null,
    isCopy: boolean,
  ) => Promise<void>;
  readonly unreadable: (file: string, error: FileError) => Promise<void>;
  /** `broken`: files with which the program itself failed. */
  readonly end: (review: FolderReview, broken: number) => Promise<void>;
}

/** `files`: how many there are to check. */
export function checkOutput(args: CheckArguments, files: number, console: Console): CheckOutput {
  if (args.format === 'json') return jsonOutput(console);
  if (args.format === 'ndjson') return linesOutput(console);
  return textOutput(args, files, console);
}

/**
 * Details as they come, so that a large folder needs no large memory, and behind them a line a table, where the eye is when
 * it ends. Of a single table the details say all; of several, only where they were asked for.
 */
function textOutput(
  { detail, quiet, paths, markTo, fixTo }: CheckArguments,
  files: number,
  console: Console,
): CheckOutput {
  const { style } = console;
  const repeated = new RepeatedAdvice();
  let isDetailed = detail;
  return {
    checked: async (file, sheets, explain, isCopy) => {
      const tables = sheets.flatMap((sheet) => sheet.tables);
      isDetailed = detail || (files === 1 && tables.length <= 1);
      const isListed = !quiet || tables.some(({ summary }) => isOpen(summary.verdict));
      if (!isDetailed || isCopy || !isListed) return;
      await console.write(checkReport(file, sheets, { style, quiet, explain, repeated }));
    },
    unreadable: () => Promise.resolve(),
    end: async (review, broken) => {
      const { projects } = review;
      const isAll = isDetailed && projects.length <= 1;
      await console.write(
        [
          isDetailed && !quiet ? repeatedReport(repeated, style) : '',
          isAll ? '' : projectTable(projects, style, quiet),
          contentsReport(review, style),
          totalsReport(review, broken, style),
          markTo === null && fixTo === null ? fixableReport(review, paths, style) : '',
          isDetailed || projects.length === 0 ? '' : '每条问题、建议和依据：加 --detail。\n',
        ].join(''),
      );
    },
  };
}

function isOpen(verdict: string): boolean {
  return verdict === 'fail' || verdict === 'unchecked';
}

function jsonOutput(console: Console): CheckOutput {
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
function linesOutput(console: Console): CheckOutput {
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
