/** A file whose worker ends: what was done to it is done again in the next one. */
import { cellAt } from '../../src/grid/sheet-snapshot';
import { FileHost } from '../../src/hosts/file/file-host';
import { createWorkbook } from '../../src/hosts/file/package/new-workbook';
import { bookOf, type Book } from '../../src/hosts/workbench/book';
import { openBook, PATIENCE, type RemoteBook } from '../../src/workbench/remote-book';
import { failureOf, type Answer, type Call } from '../../src/workbench/worker-messages';

class Told extends Event {}
Object.assign(globalThis, { ErrorEvent: Told });

/** As src/workbench/book-worker.ts, in this thread; it may end, or say nothing more. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  /** What the next ones cannot stand. */
  static poison: string | null = null;
  isSilent = false;
  isEnded = false;
  private book: Book | null = null;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage({ id, method, args }: Call): void {
    if (this.isSilent) return;
    if (JSON.stringify(args).includes(FakeWorker.poison ?? '\0')) {
      this.die();
      return;
    }
    this.answer(method, args).then(
      (result) => {
        this.tell({ id, result });
      },
      (error: unknown) => {
        this.tell({ id, failure: failureOf(error) });
      },
    );
  }

  terminate(): void {
    this.isEnded = true;
  }

  die(event: Event = new Told('error')): void {
    this.isSilent = true;
    this.dispatchEvent(event);
  }

  private answer(method: string, args: readonly unknown[]): Promise<unknown> {
    if (method === 'open') {
      this.book = bookOf(new FileHost(args[0] as Uint8Array));
      return Promise.resolve(null);
    }
    const methods = this.book as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>;
    return methods[method]!(...args);
  }

  private tell(data: Answer): void {
    if (!this.isSilent) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

jest.mock('../../src/workbench/workers', () => ({ bookWorker: () => new FakeWorker() }));

const LOST = '后台程序停止了，可能是内存不足，这一步没有完成；请关闭不用的文件后重试。';
const bytes = createWorkbook([
  { name: '一', cells: [{ cell: 'A1', content: { kind: 'text', text: '甲' } }] },
]);
const text = (content: string) => ({ kind: 'text', text: content }) as const;

let lost: number;
async function open(): Promise<{ remote: RemoteBook; book: Book; id: string }> {
  lost = 0;
  FakeWorker.all = [];
  FakeWorker.poison = null;
  const remote = await openBook(bytes, '一.xlsx', {
    lost: () => {
      lost += 1;
    },
  });
  const [sheet] = await remote.book.read('all');
  return { remote, book: remote.book, id: sheet!.id };
}

async function cells(book: Book, column: number): Promise<unknown[]> {
  const [sheet] = await book.read('active');
  return [0, 1, 2].map((row) => cellAt(sheet!.snapshot, row, column)?.value ?? null);
}

test('what was done before is done again in a new worker, rows that moved too', async () => {
  const { remote, book, id } = await open();
  await book.edit(id, [{ cell: 'A2', content: text('乙') }]);
  await book.insertRow(id, { row: 2, like: 'above' });
  await book.edit(id, [{ cell: 'A2', content: text('丙') }]);
  const inserted = await book.insertSheet({ name: '二', cells: [] });
  FakeWorker.all[0]!.die();
  expect({ lost, isLost: remote.isLost, ended: FakeWorker.all[0]!.isEnded }).toEqual({
    ...{ lost: 1, isLost: true, ended: true },
  });
  await expect(book.read('active')).rejects.toThrow(LOST);

  await remote.reload();
  expect(remote.isLost).toBe(false);
  expect(await cells(book, 0)).toEqual(['甲', '丙', '乙']);
  const sheets = await book.read('all');
  expect(sheets.map((sheet) => [sheet.id, sheet.snapshot.name])).toEqual([
    [id, '一'],
    [inserted.id, '二'],
  ]);
  // The way back from before still leads back.
  await book.remove({ sheetId: inserted.id, range: null, expected: [] });
  expect((await book.read('all')).length).toBe(1);
});

test('what is typed while there is no worker comes in with the next one', async () => {
  const { remote, book, id } = await open();
  const waiting = book.edit(id, [{ cell: 'A2', content: text('乙') }]);
  FakeWorker.all[0]!.die();
  await expect(waiting).rejects.toThrow(LOST);
  expect(remote.hasOpen).toBe(true);
  await expect(book.edit(id, [{ cell: 'A3', content: text('丙') }])).rejects.toThrow(LOST);
  await remote.reload();
  expect(remote.hasOpen).toBe(false);
  expect(await cells(book, 0)).toEqual(['甲', '乙', '丙']);
  // And stays when that one ends, too.
  FakeWorker.all[1]!.die();
  await remote.reload();
  expect(await cells(book, 0)).toEqual(['甲', '乙', '丙']);
});

test('an edit that ends every worker is left out the second time, what comes after it is not', async () => {
  const { remote, book, id } = await open();
  FakeWorker.poison = '毒';
  await expect(book.edit(id, [{ cell: 'A2', content: text('毒') }])).rejects.toThrow(LOST);
  await expect(book.edit(id, [{ cell: 'A3', content: text('丙') }])).rejects.toThrow(LOST);
  await expect(remote.reload()).rejects.toThrow(LOST);
  expect(remote.isLost).toBe(true);
  await remote.reload();
  expect(await cells(book, 0)).toEqual(['甲', null, '丙']);
});

test('a worker that says nothing for the whole time is given up, a moment before it is not', async () => {
  const { remote, book } = await open();
  jest.useFakeTimers();
  FakeWorker.all[0]!.isSilent = true;
  const waiting = book.save();
  jest.advanceTimersByTime(PATIENCE - 1);
  expect({ lost, isLost: remote.isLost }).toEqual({ lost: 0, isLost: false });
  jest.advanceTimersByTime(1);
  jest.useRealTimers();
  await expect(waiting).rejects.toThrow(LOST);
  expect({ lost, isLost: remote.isLost }).toEqual({ lost: 1, isLost: true });
});

test.each([
  ['could not be fetched', new Event('error'), /^后台程序没有载入，请确认工作台程序仍在运行/],
  ['had no room for the file', new Told('error'), /^内容太多/],
])('a program that %s opens no file, which is said', async (_, event, sentence) => {
  FakeWorker.all = [];
  const opening = openBook(bytes, '一.xlsx');
  FakeWorker.all[0]!.die(event);
  await expect(opening).rejects.toThrow(sentence);
  expect(FakeWorker.all[0]!.isEnded).toBe(true);
});
