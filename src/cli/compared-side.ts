/** One side of a comparison: the tables of a file, a folder or a saved check. */
import { basename } from 'node:path';
import type { ProfileChoice } from '../regions/unit-profile';
import { comparedSheets, type ComparedTable } from '../review/compare/compared-table';
import { checkWorkbook } from '../review/review-workbook';
import type { Console } from './console';
import { listFiles, openFiles } from './files';
import { internalError } from './internal-error';
import { readText } from './read-text';

export interface ComparedSide {
  readonly path: string;
  readonly tables: readonly ComparedTable[];
  /** With a sentence each, already said. */
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
}

const SAVED = /\.(?:json|ndjson|jsonl)$/i;

export async function comparedSide(
  path: string,
  profile: ProfileChoice,
  console: Console,
): Promise<ComparedSide> {
  const side = SAVED.test(path) ? await savedSide(path) : await checkedSide(path, profile, console);
  for (const { file, message } of side.unreadable) console.say(`${file}：${message}`);
  return { path, ...side };
}

type Side = Omit<ComparedSide, 'path'>;

async function savedSide(path: string): Promise<Side> {
  const { parseSavedCheck, SavedCheckError } = await import('../review/compare/read-saved-check');
  const refused = (message: string): Side => ({
    tables: [],
    unreadable: [{ file: path, message }],
  });
  let content: string;
  try {
    content = readText(path);
  } catch {
    return refused(`读不了检查结果“${basename(path)}”，请核对路径。`);
  }
  try {
    return parseSavedCheck(content);
  } catch (error) {
    if (!(error instanceof SavedCheckError)) throw error;
    return refused(error.message);
  }
}

async function checkedSide(path: string, profile: ProfileChoice, console: Console): Promise<Side> {
  const tables: ComparedTable[] = [];
  const unreadable: { file: string; message: string }[] = [];
  for await (const opened of openFiles(await listFiles([path], console), console)) {
    const { file } = opened;
    if (opened.workbook === null) {
      unreadable.push({ file, message: opened.error.message });
      continue;
    }
    try {
      tables.push(...comparedSheets(file, checkWorkbook(opened.workbook, profile)));
    } catch (error) {
      // A fault of ours with one file costs nobody the others.
      unreadable.push({ file, message: internalError(error) });
    }
  }
  return { tables, unreadable };
}
