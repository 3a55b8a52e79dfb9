/** A file in a worker of its own. */
import type { FileHostOptions } from '../hosts/file/file-host';
import { HostError } from '../hosts/host-error';
import type { Book } from '../hosts/workbench/book';
import { bookWorker } from './workers';
import { errorOf, type Answer, type Call } from './worker-messages';

export interface RemoteBook {
  readonly book: Book;
  /** What the user must know of the file before he works on it; null for nothing. */
  readonly note: string | null;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const METHODS: readonly (keyof Book)[] = [
  ...(['capabilities', 'read', 'selection', 'choose', 'views', 'view', 'rules'] as const),
  ...(['edit', 'keepResults', 'save', 'apply', 'mark', 'show', 'unmark', 'insertSheet'] as const),
  ...(['insertBlock', 'remove', 'insertRow', 'removeRow', 'insertColumn'] as const),
  ...(['removeColumn', 'deleteLine', 'restoreLine'] as const),
];

/** Throws a sentence for the user where the file cannot be opened. */
export async function openBook(
  bytes: Uint8Array,
  name: string,
  options: FileHostOptions = {},
): Promise<RemoteBook> {
  const worker = bookWorker();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const caller = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) caller?.reject(errorOf(data.failure));
    else caller?.resolve(data.result);
  });
  worker.addEventListener('error', () => {
    // Memory that runs out ends a worker without a word.
    const gone = new HostError('too-large');
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const message: Call = { id: last, method, args };
      worker.postMessage(message);
    });
  const book = Object.fromEntries(
    METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)]),
  ) as unknown as Book;
  try {
    const note = (await call('open', [bytes, name, options])) as string | null;
    return {
      book,
      note,
      close: () => {
        worker.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
