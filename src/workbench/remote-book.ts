/** A file in a worker of its own. */
import type { FileHostOptions } from '../hosts/file/file-host';
import { HostError } from '../hosts/host-error';
import type { Book } from '../hosts/workbench/book';
import { CallLog, type BookCall } from './call-log';
import { bookWorker } from './workers';
import { errorOf, isNotLoaded, NOT_LOADED, type Answer, type Call } from './worker-messages';

export interface RemoteBook {
  readonly book: Book;
  /** What the user must know of the file before he works on it; null for nothing. */
  readonly note: string | null;
  /** Its worker is gone, and nothing can be asked of the file until it is reloaded. */
  readonly isLost: boolean;
  /** What was typed since then has not reached the file. */
  readonly hasOpen: boolean;
  /** A new worker with the file as it was opened, and all that was done to it since. */
  reload(): Promise<void>;
  close(): void;
}

interface OpenOptions extends FileHostOptions {
  /** The worker has ended by itself, or gives no answer any more. */
  readonly lost?: () => void;
}

const METHODS: readonly (keyof Book)[] = [
  ...(['capabilities', 'read', 'selection', 'choose', 'views', 'view', 'rules'] as const),
  ...(['edit', 'keepResults', 'save', 'apply', 'mark', 'show', 'unmark', 'carriesMarks'] as const),
  ...(['insertSheet', 'insertBlock', 'remove', 'insertRow', 'removeRow', 'insertColumn'] as const),
  ...(['removeColumn', 'deleteLine', 'restoreLine'] as const),
];

/** Milliseconds without any answer after which nobody believes in one; opening takes what it takes. */
export const PATIENCE = 180_000;

const LOST = '后台程序停止了，可能是内存不足，这一步没有完成；请关闭不用的文件后重试。';

/** Throws a sentence for the user where the file cannot be opened. */
export async function openBook(
  bytes: Uint8Array,
  name: string,
  { lost = () => undefined, ...options }: OpenOptions = {},
): Promise<RemoteBook> {
  const log = new CallLog();
  const opened = await Line.open(bytes, name, options);
  let { line } = opened;
  let reloading: Promise<void> | null = null;
  const follow = (): void => {
    line.onLost = lost;
  };
  follow();
  const call = async (asked: BookCall): Promise<unknown> => {
    const now = line;
    try {
      const result = await now.ask(asked.method, asked.args);
      log.note(asked, result);
      return result;
    } catch (error) {
      if (now.isLost) log.keep(asked);
      throw error;
    }
  };
  const reload = async (): Promise<void> => {
    const next = (await Line.open(bytes, name, options)).line;
    try {
      await log.replay(({ method, args }) => next.ask(method, args));
    } catch (error) {
      next.close();
      throw error;
    }
    line = next;
    follow();
  };
  return {
    book: Object.fromEntries(
      METHODS.map((method) => [method, (...args: unknown[]) => call({ method, args })]),
    ) as unknown as Book,
    note: opened.note,
    get isLost() {
      return line.isLost;
    },
    get hasOpen() {
      return log.hasOpen;
    },
    reload: () =>
      (reloading ??= reload().finally(() => {
        reloading = null;
      })),
    close: () => {
      line.close();
    },
  };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** To one worker, until one of the two ends it. */
class Line {
  isLost = false;
  onLost: () => void = () => undefined;
  private readonly worker = bookWorker();
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private hasAnswered = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.hasAnswered = true;
      const caller = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      this.watch();
      if ('failure' in data) caller?.reject(errorOf(data.failure));
      else caller?.resolve(data.result);
    });
    // Memory that runs out ends a worker without a word.
    this.worker.addEventListener('error', (event) => {
      this.lose(this.hasAnswered ? new HostError('unknown', { message: LOST }) : openError(event));
    });
    this.worker.addEventListener('messageerror', () => {
      this.lose(new HostError('unknown', { message: LOST }));
    });
  }

  static async open(
    bytes: Uint8Array,
    name: string,
    options: FileHostOptions,
  ): Promise<{ readonly line: Line; readonly note: string | null }> {
    const line = new Line();
    try {
      return { line, note: (await line.ask('open', [bytes, name, options])) as string | null };
    } catch (error) {
      line.close();
      throw error;
    }
  }

  ask(method: string, args: readonly unknown[]): Promise<unknown> {
    if (this.isLost) return Promise.reject(new HostError('unknown', { message: LOST }));
    return new Promise((resolve, reject) => {
      this.last += 1;
      this.waiting.set(this.last, { resolve, reject });
      const message: Call = { id: this.last, method, args };
      this.worker.postMessage(message);
      if (this.waiting.size === 1) this.watch();
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiting.size === 0 || !this.hasAnswered) return;
    this.timer = setTimeout(() => {
      this.lose(new HostError('unknown', { message: LOST }));
    }, PATIENCE);
  }

  private lose(error: HostError): void {
    if (this.isLost) return;
    this.isLost = true;
    this.close();
    const callers = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of callers) reject(error);
    this.onLost();
  }
}

function openError(event: Event): HostError {
  return isNotLoaded(event)
    ? new HostError('unknown', { message: NOT_LOADED })
    : new HostError('too-large');
}
