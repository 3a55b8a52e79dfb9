/** The files of a command, one after the other, with progress on stderr when it takes long. */
import type { WorkbookSnapshot } from '../grid/workbook-snapshot';
import { findWorkbooks } from '../hosts/file/find-workbooks';
import { readWorkbookFile } from '../hosts/file/read-workbook-file';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';
import type { Console } from './console';

export interface FileError {
  readonly code: string;
  readonly message: string;
}

export type OpenedFile =
  | { readonly file: string; readonly workbook: WorkbookSnapshot; readonly error: null }
  | { readonly file: string; readonly workbook: null; readonly error: FileError };

/** Quick runs stay silent; after this long the user hears what is going on. */
const QUIET_MS = 2000;
const EVERY_MS = 1000;

export async function* openFiles(
  paths: readonly string[],
  console: Console,
): AsyncGenerator<OpenedFile> {
  const started = Date.now();
  let spoken = started + QUIET_MS - EVERY_MS;
  let count = 0;
  for await (const found of findWorkbooks(paths)) {
    count++;
    if (Date.now() - spoken >= EVERY_MS) {
      spoken = Date.now();
      console.progress(`正在处理第${count}个文件：${found.path}`);
    }
    yield found.error === null
      ? await open(found.path)
      : { file: found.path, workbook: null, error: describe(found.error) };
  }
  console.progress('');
}

async function open(path: string): Promise<OpenedFile> {
  try {
    return { file: path, workbook: await readWorkbookFile(path), error: null };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return { file: path, workbook: null, error: describe(error) };
  }
}

function describe(error: WorkbookFileError): FileError {
  return { code: error.code, message: error.message };
}
