/** Files that the user chooses, drops or takes from the samples. */
import { HostError } from '../hosts/host-error';
import type { SourceFile } from './documents';
import type { FileHandle } from './save-file';

export const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods';

/** The real tables that are served beside the page. */
export const SAMPLES = [
  { file: 'urumqi-2024.xlsx', label: '示例：乌鲁木齐2024（10张）' },
  { file: 'xinjiang-2024.xlsx', label: '示例：新疆2024（6张）' },
  { file: 'urumqi-2024-stacked.xlsx', label: '示例：一个工作表内有多张目标表' },
] as const;

interface OpenPicker {
  readonly showOpenFilePicker?: (
    options: object,
  ) => Promise<readonly (FileHandle & { getFile(): Promise<File> })[]>;
}

/** Empty where the user thinks better of it. */
export async function pickFiles(): Promise<SourceFile[]> {
  const { showOpenFilePicker } = window as unknown as OpenPicker;
  if (showOpenFilePicker === undefined) return fromInput();
  try {
    const handles = await showOpenFilePicker({ multiple: true });
    return await Promise.all(
      handles.map(async (handle) => sourceOf(await handle.getFile(), handle)),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return [];
    throw error;
  }
}

function fromInput(): Promise<SourceFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = ACCEPTED;
    input.addEventListener('change', () => {
      resolve(sourcesOf([...(input.files ?? [])]));
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
}

export function sourcesOf(files: readonly File[]): Promise<SourceFile[]> {
  return Promise.all(files.map((file) => sourceOf(file, null)));
}

async function sourceOf(file: File, handle: FileHandle | null): Promise<SourceFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), handle };
  } catch (cause) {
    const reason = '它可能是文件夹，或已被移走、改名，或被其他程序占用';
    throw new HostError('unknown', { message: `无法读取“${file.name}”：${reason}。`, cause });
  }
}

export async function sample(file: string): Promise<SourceFile> {
  const bytes = await fetched(`samples/${file}`).catch((cause: unknown) => {
    const message = '无法读取示例文件，请确认工作台程序仍在运行。';
    throw new HostError('unknown', { message, cause });
  });
  if (bytes === null) {
    throw new HostError('unknown', { message: `工作台程序中没有示例文件 ${file}。` });
  }
  return { name: file, bytes, handle: null };
}

/** Null where there is no such file. */
async function fetched(url: string): Promise<Uint8Array | null> {
  const response = await fetch(url);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
