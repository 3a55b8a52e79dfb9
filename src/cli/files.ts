/** The files of a command, one after the other, with progress on stderr when it takes long. */
import type { WorkbookSnapshot } from '../grid/workbook-snapshot';
import { findWorkbooks, type FoundWorkbook, type OnOther } from '../hosts/file/find-workbooks';
import { readBytesNatively, readFileBytes } from '../hosts/file/read-workbook-file';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import type { Console } from './console';
import { Progress } from './progress';

export interface FileError {
  readonly code: string;
  readonly message: string;
}

export type OpenedFile =
  | {
      readonly file: string;
      readonly found: FoundWorkbook;
      readonly bytes: Uint8Array;
      readonly workbook: WorkbookSnapshot;
      readonly error: null;
    }
  | {
      readonly file: string;
      readonly found: FoundWorkbook;
      readonly workbook: null;
      readonly error: FileError;
    };

/** `onOther`: told of what the folders hold besides workbooks. */
export async function listFiles(
  paths: readonly string[],
  { interrupted }: Console,
  onOther?: OnOther,
): Promise<FoundWorkbook[]> {
  const list: FoundWorkbook[] = [];
  for await (const found of findWorkbooks(paths, onOther)) {
    if (interrupted.aborted) break;
    list.push(found);
  }
  return list;
}

/** Whether files are left undone: somebody has interrupted, or the results go nowhere and nothing else is made of them. */
export function isStopped(console: Console, makesCopies: boolean): boolean {
  return console.interrupted.aborted || (console.lost() !== null && !makesCopies);
}

/** Until it is stopped, which is then said. `makesCopies`: there is something to go on for where nobody reads any more. */
export async function* openFiles(
  list: readonly FoundWorkbook[],
  console: Console,
  { makesCopies = false, quiet = false } = {},
): AsyncGenerator<OpenedFile> {
  const progress = quiet ? null : new Progress(list.length, console);
  let count = 0;
  for (const found of list) {
    if (isStopped(console, makesCopies)) break;
    count++;
    progress?.next(count, found.path);
    yield found.error === null
      ? await open(found)
      : { file: found.path, found, workbook: null, error: describe(found.error) };
  }
  progress?.end();
  if (console.interrupted.aborted) {
    const rest = list.length - count;
    const left = rest === 0 ? '' : `，其余${rest}个没有处理`;
    console.say(`已中断：${list.length}个文件中做完${count}个${left}。`);
  }
}

async function open(found: FoundWorkbook): Promise<OpenedFile> {
  const { path } = found;
  try {
    const bytes = await readFileBytes(path);
    return { file: path, found, bytes, workbook: readBytesNatively(bytes, path), error: null };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { file: path, found, workbook: null, error: describe(error) };
  }
}

function describe(error: WorkbookFileError): FileError {
  return { code: error.code, message: error.message };
}

/** Of the files and folders that were given, those in which no form was found: that is no success. */
export class Formless {
  /** Whether a file was looked into, by what was given. */
  readonly #left: Map<string, boolean>;

  constructor(given: readonly string[]) {
    this.#left = new Map(given.map((path) => [path, false]));
  }

  /** `tables`: forms in the file; null where it could not be read, which is told apart. */
  add({ found: { given } }: OpenedFile, tables: number | null): void {
    if (tables === 0 && this.#left.has(given)) this.#left.set(given, true);
    else if (tables !== 0) this.#left.delete(given);
  }

  get any(): boolean {
    return this.#left.size > 0;
  }

  /** One sentence each; `reported`: the report has named the files that were looked into. */
  sentences(reported: boolean): string[] {
    return [...this.#left].flatMap(([path, seen]) => {
      if (seen && reported) return [];
      const what = seen
        ? '没有找到绩效目标表'
        : '没有找到工作簿文件（.xlsx、.xlsm、.xls、.et、.ods）';
      return [`“${path}”：${what}。`];
    });
  }
}
