/** Which workbooks the given files and folders hold (Node). */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { systemErrorCode } from './system-error';
import { WorkbookFileError } from './workbook-file-error';
import { isPassedOver, isWorkbookName, otherKindOf } from './workbook-names';
import type { OtherKind } from '../../grid/other-files';

export interface FoundWorkbook {
  readonly path: string;
  /** The file or folder that was given and led to it. */
  readonly given: string;
  /** Below the folder that was given; of a file that was given, its name. */
  readonly relative: string;
  /** Set where the path could not be looked into; the other entries are not affected. */
  readonly error: WorkbookFileError | null;
}

type Found = Omit<FoundWorkbook, 'relative' | 'given'>;

/** Code point order: the same list on every machine, whatever its locale. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function failure(path: string, cause: unknown): Found {
  const missing = systemErrorCode(cause) === 'ENOENT';
  const sentence = missing
    ? '找不到文件或文件夹，请检查路径是否正确。'
    : '文件夹无法打开；请检查访问权限。';
  const code = missing ? 'not-found' : 'unreadable';
  return { path, error: new WorkbookFileError(code, sentence, { cause }) };
}

/** Told of every file that is no workbook. */
export type OnOther = (kind: OtherKind, file: Pick<FoundWorkbook, 'path' | 'relative'>) => void;

/** `seen` holds the real paths walked already: links in a circle, or many to one folder, are walked once. */
async function* walk(
  folder: string,
  seen: Set<string>,
  onOther: (kind: OtherKind, path: string) => void,
): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = (await readdir(folder)).sort(byCodePoint);
  } catch (error) {
    yield failure(folder, error);
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const isWorkbook = isWorkbookName(name) && !isPassedOver(name);
    const kind = isWorkbook ? null : otherKindOf(name);
    if (!isWorkbook && kind === null) continue;
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) yield* walk(path, seen, onOther);
      else if (!entry.isFile()) continue;
      else if (kind !== null) onOther(kind, path);
      else yield { path, error: null };
    } catch (error) {
      // A dangling link matters only where it is named like a workbook.
      if (isWorkbook) yield failure(path, error);
    }
  }
}

/** Folders are walked; a file that is named explicitly is always kept, whatever its extension. */
export async function* findWorkbooks(
  paths: readonly string[],
  onOther: OnOther = () => undefined,
): AsyncGenerator<FoundWorkbook> {
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = (await stat(path)).isDirectory();
    } catch (error) {
      yield { ...failure(path, error), given: path, relative: basename(path) };
      continue;
    }
    if (!isFolder) {
      yield { path, given: path, relative: basename(path), error: null };
      continue;
    }
    const tell = (kind: OtherKind, other: string): void => {
      onOther(kind, { path: other, relative: relative(path, other) });
    };
    for await (const found of walk(path, new Set(), tell)) {
      yield { ...found, given: path, relative: relative(path, found.path) };
    }
  }
}
