/** Bytes -> a file of the user: written where it came from where the browser can, else downloaded. */
import { HostError } from '../hosts/host-error';

/** Nothing of it is in the file before it is closed. */
interface WritableFile {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

export interface FileHandle {
  readonly name: string;
  createWritable(): Promise<WritableFile>;
}

/** Where a file will go. */
export interface SaveTarget {
  readonly name: string;
  /** Null for a download. */
  readonly handle: FileHandle | null;
  /** Throws a sentence for the user. */
  write(bytes: Uint8Array): Promise<void>;
}

interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const XLSX = `${OFFICE}.spreadsheetml.sheet`;
const DOCX = `${OFFICE}.wordprocessingml.document`;

/**
 * Asks the user where there is no handle, and before anything that takes time: browsers open their dialog only right after
 * a click. Null where he thinks better of it.
 */
export async function targetOf(
  name: string,
  handle: FileHandle | null,
): Promise<SaveTarget | null> {
  const { showSaveFilePicker } = window as unknown as Pickers;
  if (handle !== null) return toHandle(handle);
  if (showSaveFilePicker === undefined) return toDownload(name);
  try {
    return toHandle(await showSaveFilePicker({ suggestedName: name }));
  } catch (error) {
    if (isNamed(error, 'AbortError')) return null;
    throw refusal(name, error);
  }
}

/** Of something new: where it went. */
export function savedSentence({ name, handle }: SaveTarget): string {
  const where = handle === null ? '已保存到浏览器“下载”文件夹' : '已保存';
  return `${where}：${name}。`;
}

function toHandle(handle: FileHandle): SaveTarget {
  const { name } = handle;
  const write = async (bytes: Uint8Array): Promise<void> => {
    try {
      await writeAll(await handle.createWritable(), bytes);
    } catch (error) {
      throw refusal(name, error);
    }
  };
  return { name, handle, write };
}

async function writeAll(stream: WritableFile, bytes: Uint8Array): Promise<void> {
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    // Lets go of the browser's own copy; the reason is already known.
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** By the names that browsers give to their refusals; what is open in Excel or WPS comes under several of them. */
const REASONS: Readonly<Record<string, string>> = {
  NotFoundError: '原来的文件已被移走、改名或删除。请用“另存为”另选位置',
  TypeMismatchError: '原来的位置现在是文件夹。请用“另存为”另选位置',
  QuotaExceededError: '磁盘空间不足。请清理后重试，或用“另存为”另选位置',
  NoModificationAllowedError:
    '文件正被占用，可能在 Excel 或 WPS 中打开。请关闭该文件后重试，或用“另存为”另选位置',
  InvalidStateError:
    '文件在打开之后被别的程序改动或占用。请先在别的程序中关闭该文件再重试，或用“另存为”另选位置',
  SecurityError: '浏览器不允许写入这个位置。请用“另存为”另选位置',
  AbortError: '浏览器中止了写入，可能被安全检查拦下。请重试，或用“另存为”另选位置',
};
const REFUSED =
  '浏览器未能写入，文件可能正在 Excel 或 WPS 中打开，或没有写入权限。请关闭该文件后重试，或用“另存为”另选位置';

function refusal(name: string, error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const reason = REASONS[error.name] ?? REFUSED;
  return new HostError('unknown', {
    message: `没有保存“${name}”：${reason}；改动仍在工作台中。`,
    cause: error,
  });
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

function toDownload(name: string): SaveTarget {
  const write = (bytes: Uint8Array): Promise<void> => {
    const type = name.endsWith('.docx') ? DOCX : XLSX;
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has the bytes once the click is done.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
    return Promise.resolve();
  };
  return { name, handle: null, write };
}
