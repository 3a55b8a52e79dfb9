/** Files that the command line writes: whole or not at all, and over nothing that it was not told to replace. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../hosts/file/system-error';

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
  await explained(`文件夹“${folder}”无法使用`, () => mkdir(folder, { recursive: true }));
  // Its own name alone: with that of the file, a long one would be too long.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const failure = `“${path}”无法写入`;
  await explained(failure, () => writeWhole(temporary, bytes));
  try {
    const taken = `“${path}”已存在，没有写入；要覆盖请加 --force。`;
    if (force) await explained(failure, () => rename(temporary, path));
    else await explained(failure, () => placeWhereNothingIs(temporary, path), taken);
  } finally {
    await explained(`临时文件“${temporary}”无法删除`, () => rm(temporary, { force: true }));
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/** In one step where the disk knows links; memory sticks (FAT) and some shares do not. */
async function placeWhereNothingIs(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
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
  EROFS: '磁盘是只读的，请换一个位置',
  EBUSY: '文件正被其他程序占用，请关闭后再试',
  ENOSPC: '磁盘空间不足，请清理后再试',
};

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
    const reason = `${failure}：${REASONS[code] ?? '请检查路径、权限和磁盘空间'}。`;
    throw new OutputError(code === 'EEXIST' ? (taken ?? reason) : reason, { cause: error });
  }
}
