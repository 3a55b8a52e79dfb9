/** A workbook file on disk -> its bytes, WorkbookSnapshot, or a host over it (Node). */
import { readFile, stat } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { WorkbookSnapshot } from '../../grid/workbook-snapshot';
import { FileHost, type FileHostOptions } from './file-host';
import { LIMITS } from './limits';
import { readWorkbookBytes } from './read-workbook-bytes';
import { systemErrorCode } from './system-error';
import { WorkbookFileError } from './workbook-file-error';
import type { InflateRaw } from './zip-parts';

/** Native and several times as fast; the cap holds inside zlib. */
const inflateNative: InflateRaw = (deflated, cap) => {
  try {
    return inflateRawSync(deflated, { maxOutputLength: cap });
  } catch (error) {
    if (systemErrorCode(error) === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
};

/** Throws WorkbookFileError. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw new WorkbookFileError('is-folder');
    // A pipe or device has no size to check and may never end.
    if (!entry.isFile()) throw new WorkbookFileError('not-a-workbook');
    if (entry.size === 0) throw new WorkbookFileError('empty');
    if (entry.size > LIMITS.fileBytes) throw new WorkbookFileError('too-large');
    return await readFile(path);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const missing = ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(systemErrorCode(error));
    throw new WorkbookFileError(missing ? 'not-found' : 'unreadable', undefined, { cause: error });
  }
}

export async function readWorkbookFile(path: string): Promise<WorkbookSnapshot> {
  return readBytesNatively(await readFileBytes(path), path);
}

export function readBytesNatively(bytes: Uint8Array, path: string): WorkbookSnapshot {
  return readWorkbookBytes(bytes, path, inflateNative);
}

/** Throws WorkbookFileError for anything but an .xlsx or .xlsm. */
export function hostOverBytes(bytes: Uint8Array, options?: FileHostOptions): FileHost {
  return new FileHost(bytes, inflateNative, options);
}
