/** Files that the user chooses, drops or takes from the samples; none is read before it is wanted. */
import { HostError } from '../hosts/host-error';
import { isPassedOver, isWorkbookName, WORKBOOK_TYPES } from '../hosts/file/workbook-names';
import { sampleUrl } from './sample-bytes';
import type { FileHandle } from './save-file';

export interface Source {
  readonly name: string;
  /** Within the folder that was chosen: 第一批/, '' for its own. */
  readonly folder: string;
  /** Where the browser lets the file be written back. */
  readonly handle: FileHandle | null;
  readonly isSample?: true;
  /** Throws a sentence for the user. */
  read(): Promise<Uint8Array>;
}

const ACCEPTED = WORKBOOK_TYPES.map((type) => `.${type}`);

/** The real tables that are served beside the page. */
export const SAMPLES = [
  { file: 'urumqi-2024.xlsx', label: '示例：乌鲁木齐2024（10张）' },
  { file: 'xinjiang-2024.xlsx', label: '示例：新疆2024（6张）' },
  { file: 'urumqi-2024-stacked.xlsx', label: '示例：一个工作表内有多张目标表' },
] as const;

type OpenHandle = FileHandle & { readonly kind: 'file'; getFile(): Promise<File> };

interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<OpenHandle | FolderHandle>;
}

interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly OpenHandle[]>;
  readonly showDirectoryPicker?: () => Promise<FolderHandle>;
}

const pickers = (): Pickers => window as unknown as Pickers;

/** Empty where the user thinks better of it. */
export async function pickFiles(): Promise<Source[]> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker === undefined) return sourcesOf(await fromInput(false));
  const handles = await unlessCancelled(showOpenFilePicker({ multiple: true }));
  return (handles ?? []).map((handle) => sourceOfHandle(handle, ''));
}

/** The workbooks in a folder and below it, by their paths; throws a sentence where there are none. */
export async function pickFolder(): Promise<Source[]> {
  const { showDirectoryPicker } = pickers();
  if (showDirectoryPicker === undefined) {
    const files = await fromInput(true);
    return files.length === 0 ? [] : workbooksOf(sourcesOf(files));
  }
  const folder = await unlessCancelled(showDirectoryPicker());
  if (folder === null) return [];
  const found: Source[] = [];
  await collect(folder, '', found);
  return workbooksOf(found);
}

/** Before the first wait: a drop is gone after it. */
export function droppedFiles(data: DataTransfer): Promise<Source[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(sourcesOf([...data.files]));
  const isFolder = entries.some(({ isDirectory }) => isDirectory);
  const files = Promise.all(entries.map((entry) => filesOf(entry, ''))).then((all) => all.flat());
  return isFolder ? files.then(workbooksOf) : files;
}

export function sample(file: string): Source {
  return { name: file, folder: '', handle: null, isSample: true, read: () => fetched(file) };
}

async function unlessCancelled<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

function fromInput(ofFolder: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    if (ofFolder) input.webkitdirectory = true;
    else input.accept = ACCEPTED.join(',');
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
}

function sourcesOf(files: readonly File[]): Source[] {
  return files.map((file) => {
    const { name, webkitRelativePath: path } = file;
    // The chosen folder's own name is no help.
    const folder = path.split('/').slice(1, -1).join('/');
    const read = (): Promise<Uint8Array> => bytesOf(name, () => Promise.resolve(file));
    return { name, folder, handle: null, read };
  });
}

function sourceOfHandle(handle: OpenHandle, folder: string): Source {
  const { name } = handle;
  return { name, folder, handle, read: () => bytesOf(name, () => handle.getFile()) };
}

/** Deeper folders, and more files, are not what somebody wants to look at in one list. */
const DEEPEST = 8;
const MOST_FILES = 2000;

async function collect(folder: FolderHandle, path: string, found: Source[]): Promise<void> {
  if (path.split('/').length > DEEPEST) return;
  for await (const entry of folder.values()) {
    if (found.length > MOST_FILES) return;
    if (entry.kind === 'directory') await collect(entry, joined(path, entry.name), found);
    else if (isWorkbook(entry.name)) found.push(sourceOfHandle(entry, path));
  }
}

async function filesOf(entry: FileSystemEntry, path: string): Promise<Source[]> {
  if (entry.isFile) {
    const { name } = entry;
    const file = (): Promise<File> =>
      new Promise((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      });
    return [{ name, folder: path, handle: null, read: () => bytesOf(name, file) }];
  }
  if (path.split('/').length > DEEPEST) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Source[] = [];
  // It gives a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0 || found.length > MOST_FILES) return found;
    const below = (child: FileSystemEntry): string =>
      child.isDirectory && path !== '' ? joined(path, child.name) : path;
    for (const child of some) found.push(...(await filesOf(child, below(child))));
  }
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function isWorkbook(name: string): boolean {
  return isWorkbookName(name) && !isPassedOver(name);
}

function workbooksOf(found: readonly Source[]): Source[] {
  const workbooks = found.filter(({ name }) => isWorkbook(name));
  const why =
    workbooks.length === 0
      ? `这个文件夹中没有工作簿（${ACCEPTED.join('、')}）。`
      : workbooks.length > MOST_FILES
        ? `这个文件夹中的工作簿超过 ${MOST_FILES} 个，没有打开；请分批打开，或用命令行检查整个文件夹。`
        : null;
  if (why !== null) throw new HostError('unsupported', { message: why });
  const compare = (a: string, b: string): number =>
    a.localeCompare(b, 'zh-Hans-CN', { numeric: true });
  return workbooks.sort((a, b) => compare(a.folder, b.folder) || compare(a.name, b.name));
}

async function bytesOf(name: string, file: () => Promise<File>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await (await file()).arrayBuffer());
  } catch (cause) {
    const reason = '它可能是文件夹，或已被移走、改名，或被其他程序占用';
    throw new HostError('unknown', { message: `无法读取“${name}”：${reason}。`, cause });
  }
}

async function fetched(file: string): Promise<Uint8Array> {
  const response = await fetch(sampleUrl(file)).catch((cause: unknown) => {
    const message = '无法读取示例文件，请确认工作台程序仍在运行。';
    throw new HostError('unknown', { message, cause });
  });
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  throw new HostError('unknown', { message: `工作台程序中没有示例文件 ${file}。` });
}
