/** The bytes of the workbook as it is open: Excel saves a copy and hands it over in slices. */
import { LIMITS } from '../file/limits';

/** The most that a slice may have (docs-pr, Document.getFileAsync). */
const SLICE = 4 * 1024 * 1024;

/** Null where Excel does not hand it over: for want of the feature, of rights or of time. */
export async function copyOfFile(timeLimit: number): Promise<Uint8Array | null> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    clock = setTimeout(() => {
      resolve(null);
    }, timeLimit);
  });
  try {
    return await Promise.race([readSlices(), silence]);
  } finally {
    clearTimeout(clock);
  }
}

async function readSlices(): Promise<Uint8Array | null> {
  const { document } = Office.context;
  const file = await answer<Office.File>((callback) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback);
  });
  if (file === null) return null;
  try {
    if (file.size > LIMITS.fileBytes) return null;
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i += 1) {
      const slice = await answer<Office.Slice>((callback) => {
        file.getSliceAsync(i, callback);
      });
      const data = slice?.data as ArrayLike<number> | undefined;
      if (data === undefined || at + data.length > bytes.length) return null;
      bytes.set(data, at);
      at += data.length;
    }
    return at === bytes.length ? bytes : null;
  } finally {
    // No more than two copies may be open.
    file.closeAsync();
  }
}

/** Null where it failed, or where this Excel does not know the call, which then throws. */
function answer<T>(
  ask: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T | null> {
  return new Promise((resolve) => {
    try {
      ask((result) => {
        resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
      });
    } catch {
      resolve(null);
    }
  });
}
