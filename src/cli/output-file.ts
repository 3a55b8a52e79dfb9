/** Files that the command line writes: whole or not at all, and over nothing that it was not told to replace. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** One calm sentence. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The real path of what is there, or null. */
export async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** Throws OutputError. Folders on the way are made. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (force) await rename(temporary, path);
    // A link is made only where nothing is, in one step.
    else await link(temporary, path);
  } catch (error) {
    throw new OutputError(
      codeOf(error) === 'EEXIST'
        ? `“${path}”已存在，没有写入；要覆盖请加 --force。`
        : `“${path}”无法写入；请检查文件夹权限和磁盘空间。`,
      { cause: error },
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
