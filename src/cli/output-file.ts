/** Files that the command line writes: whole or not at all, and over nothing that it was not told to replace. */
import { randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, realpath, rename, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../hosts/file/system-error';
import { discard, noteFinished, noteUnfinished } from './unfinished-files';

/** One calm sentence. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The real path of what is there; null where nothing is, or nothing that can be reached. */
export async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemErrorCode(error) !== '') return null;
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
  await explained(`文件夹“${folder}”无法使用`, () => makeFolder(folder));
  const failure = `“${path}”无法写入`;
  if (await isDevice(path)) throw new OutputError(`${failure}：它不是普通文件，请换一个文件名。`);
  // Its own name alone: with that of the file, a long one would be too long.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await explained(failure, () => writeWhole(temporary, bytes));
    const taken = `“${path}”已存在，没有写入；要覆盖请加 --force。`;
    if (force) await explained(failure, () => rename(temporary, path));
    else await explained(failure, () => placeWhereNothingIs(temporary, path, bytes), taken);
  } finally {
    await discard(temporary);
  }
}

/** One folder after the other: in a place that knows no new ones (/proc), Node's own way down never ends. */
async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!(await isThere(folder))) {
    missing.push(folder);
    folder = dirname(folder);
  }
  for (const each of missing.reverse()) {
    try {
      await mkdir(each);
    } catch (error) {
      // Another run may have been quicker.
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    }
  }
  if (!(await stat(path)).isDirectory()) {
    throw Object.assign(new Error('not a folder'), { code: 'EEXIST' });
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Replacing a file would put one in the place of the device. */
async function isDevice(path: string): Promise<boolean> {
  try {
    const entry = await lstat(path);
    return !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink();
  } catch (error) {
    // What is wrong with the path is said by writing to it.
    if (systemErrorCode(error) !== '') return false;
    throw error;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  noteUnfinished(path);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await discard(path);
    throw error;
  } finally {
    await file.close();
  }
}

/** In one step where the disk knows links; memory sticks (FAT) and some shares do not. */
async function placeWhereNothingIs(
  temporary: string,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw error;
    await writeWhole(path, bytes);
    noteFinished(path);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: '同名的文件挡在路径上，请换一个位置',
  ENOTDIR: '路径中有一段是文件，不是文件夹，请换一个位置',
  EISDIR: '同名的文件夹已经存在，请换一个文件名',
  ENAMETOOLONG: '名称太长，请换短一些的名称',
  ELOOP: '路径中的链接互相指向，请换一个位置',
  EACCES: '没有写入权限，请换一个位置',
  EPERM: '没有写入权限，请换一个位置',
  ENOENT: '这里不能新建文件夹或文件，请换一个位置',
  EROFS: '磁盘是只读的，请换一个位置',
  EBUSY: '文件正被其他程序占用，请关闭后再试',
  ENOSPC: '磁盘空间不足，请清理后再试',
  EDQUOT: '磁盘配额已用完，请清理后再试',
  EFBIG: '文件超出磁盘允许的大小，请换一个位置',
  EIO: '磁盘读写出错，请检查磁盘或换一个位置',
};

/** Why the operating system refuses, by its code. */
export function reasonOf(code: string): string {
  return REASONS[code] ?? '请检查路径、权限和磁盘空间';
}

/** What the operating system refuses becomes a sentence; what has no code is a fault of ours and goes on. `taken`: said where something is. */
async function explained(
  failure: string,
  act: () => Promise<unknown>,
  taken?: string,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === '') throw error;
    const reason = `${failure}：${reasonOf(code)}。`;
    throw new OutputError(code === 'EEXIST' ? (taken ?? reason) : reason, { cause: error });
  }
}
