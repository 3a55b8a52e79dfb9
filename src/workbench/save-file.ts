/** Bytes -> a file of the user: written where it came from where the browser can, else downloaded. */

export interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

export interface SavedFile {
  readonly name: string;
  readonly handle: FileHandle | null;
}

interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Null where the user thinks better of it. */
export async function saveFile(
  bytes: Uint8Array,
  name: string,
  handle: FileHandle | null,
): Promise<SavedFile | null> {
  try {
    const target = handle ?? (await pick(name));
    if (target === null) return download(bytes, name);
    const stream = await target.createWritable();
    await stream.write(bytes);
    await stream.close();
    return { name: target.name, handle: target };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function pick(name: string): Promise<FileHandle | null> {
  const { showSaveFilePicker } = window as unknown as Pickers;
  if (showSaveFilePicker === undefined) return null;
  return showSaveFilePicker({ suggestedName: name });
}

function download(bytes: Uint8Array, name: string): SavedFile {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the bytes once the click is done.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return { name, handle: null };
}
