/** When unsaved edits are kept, and when they are let go of. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Clock } from '../../src/session/clock';
import { Autosave, type Kept } from '../../src/workbench/autosave';
import { DraftStore } from '../../src/workbench/draft-store';

/** Rings when told to. */
class TestClock implements Clock {
  readonly timers = new Map<number, () => void>();
  private last = 0;
  set(callback: () => void): number {
    this.last += 1;
    this.timers.set(this.last, callback);
    return this.last;
  }
  clear(timer: unknown): void {
    this.timers.delete(timer as number);
  }
  ring(): void {
    const due = [...this.timers.values()];
    this.timers.clear();
    for (const callback of due) callback();
  }
}

class OpenFile implements Kept {
  name = '目标表.xlsx';
  revision = 0;
  saved = 0;
  taken = 0;
  get isUnsaved(): boolean {
    return this.revision !== this.saved;
  }
  take(): ReturnType<Kept['take']> {
    this.taken += 1;
    return Promise.resolve({ bytes: Uint8Array.of(this.revision), revision: this.revision });
  }
}

const live = new Set<string>();
let page = 0;
function open(most?: number) {
  page += 1;
  const own = `页${page}`;
  live.add(own);
  const tabs = Promise.resolve({ own, live: () => Promise.resolve(new Set(live)) });
  const clock = new TestClock();
  const refused: string[] = [];
  const store = DraftStore.open(tabs, most);
  const autosave = new Autosave(store, (why, name) => refused.push(`${why} ${name}`), clock);
  const file = new OpenFile();
  const edit = (): void => {
    file.revision += 1;
    autosave.note(1);
  };
  const save = (): void => {
    file.saved = file.revision;
    autosave.note(1);
  };
  const rest = async (): Promise<void> => {
    clock.ring();
    await autosave.settled();
  };
  const crash = (): void => {
    live.delete(own);
  };
  return { autosave, clock, refused, store, file, edit, save, rest, crash };
}

/** What the next page is offered. */
async function offered(): Promise<{ name: string; content: number }[]> {
  const { autosave } = open();
  const left = await autosave.left();
  const taken = await Promise.all(left.map(({ id }) => autosave.take(id)));
  return taken.map((each) => ({ name: each!.name, content: each!.bytes[0]! }));
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  live.clear();
});

test('an edit is kept when there was a rest, and offered after a crash', async () => {
  const { autosave, clock, file, edit, rest, crash } = open();
  autosave.begin(1, file, null);
  edit();
  expect(file.taken).toBe(0);
  edit();
  expect(clock.timers.size).toBe(1);
  await rest();
  expect(file.taken).toBe(1);
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 2 }]);
});

test('nothing is kept while nothing is changed', async () => {
  const { autosave, clock, file, edit, rest } = open();
  autosave.begin(1, file, null);
  autosave.note(1);
  expect(clock.timers.size).toBe(0);
  edit();
  await rest();
  autosave.note(1);
  expect(clock.timers.size).toBe(0);
  await rest();
  expect(file.taken).toBe(1);
});

test('edits without a rest are kept all the same, after the fifth that put it off', async () => {
  const { autosave, clock, file, edit } = open();
  autosave.begin(1, file, null);
  for (let at = 0; at < 6; at += 1) edit();
  const [timer] = clock.timers.keys();
  edit();
  expect([...clock.timers.keys()]).toEqual([timer]);
  clock.ring();
  await autosave.settled();
  // And then from the beginning.
  edit();
  const [again] = clock.timers.keys();
  edit();
  expect([...clock.timers.keys()]).not.toEqual([again]);
});

test.each<[string, (opened: ReturnType<typeof open>) => void]>([
  [
    'saved',
    ({ save }) => {
      save();
    },
  ],
  [
    'closed with consent',
    ({ autosave }) => {
      autosave.end(1);
    },
  ],
])('what was %s is let go of', async (_, act) => {
  const opened = open();
  const { autosave, file, edit, rest, crash } = opened;
  autosave.begin(1, file, null);
  edit();
  await rest();
  const { store } = opened;
  act(opened);
  await rest();
  // The queue of a closed file is not waited for.
  await (await store)!.drop('nothing');
  crash();
  expect(await offered()).toEqual([]);
});

test('an edit that falls into a save is kept', async () => {
  const { autosave, file, edit, rest, crash } = open();
  autosave.begin(1, file, null);
  edit();
  await rest();
  const written = file.revision;
  edit();
  file.saved = written;
  autosave.note(1);
  await rest();
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 2 }]);
});

test('a save that falls into keeping wins', async () => {
  const { autosave, file, edit, save, rest, crash } = open();
  autosave.begin(1, file, null);
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((begun) => {
    file.take = () =>
      new Promise((resolve) => {
        answer = () => {
          resolve({ bytes: Uint8Array.of(1), revision: 1 });
        };
        begun();
      });
  });
  edit();
  const kept = rest();
  await asked;
  save();
  answer();
  await kept;
  await autosave.settled();
  crash();
  expect(await offered()).toEqual([]);
});

test('a file that is closed while it is being kept holds up nothing', async () => {
  const { autosave, file, edit, clock, store, crash } = open();
  autosave.begin(1, file, null);
  // Its worker is gone.
  file.take = () => new Promise(() => undefined);
  edit();
  clock.ring();
  autosave.end(1);
  autosave.begin(2, new OpenFile(), null);
  await autosave.settled();
  await (await store)!.drop('nothing');
  crash();
  expect(await offered()).toEqual([]);
});

test('what was restored stays kept until it is saved', async () => {
  const first = open();
  first.autosave.begin(1, first.file, null);
  first.edit();
  await first.rest();
  first.crash();
  const { autosave, file, edit, save, rest, crash } = open();
  const [left] = await autosave.left();
  const taken = (await autosave.take(left!.id))!;
  file.saved = -1;
  autosave.begin(1, file, taken.id);
  expect(await autosave.left()).toEqual([]);
  edit();
  await rest();
  save();
  await rest();
  crash();
  expect(await offered()).toEqual([]);
});

test('不要: it is not offered again', async () => {
  const first = open();
  first.autosave.begin(1, first.file, null);
  first.edit();
  await first.rest();
  first.crash();
  const next = open();
  const [left] = await next.autosave.left();
  await next.autosave.discard(left!.id);
  expect(await next.autosave.left()).toEqual([]);
  expect(await next.autosave.take(left!.id)).toBeNull();
});

test('a page that goes out of sight keeps at once', async () => {
  const { autosave, file, edit, crash } = open();
  autosave.begin(1, file, null);
  edit();
  autosave.flush();
  await autosave.settled();
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 1 }]);
});

test('a file that is too large is told, and the older edits stay', async () => {
  const { autosave, file, edit, rest, refused, crash } = open(1);
  autosave.begin(1, file, null);
  edit();
  await rest();
  expect(refused).toEqual([]);
  file.take = () => Promise.resolve({ bytes: new Uint8Array(2), revision: file.revision });
  edit();
  await rest();
  expect(refused).toEqual(['large 目标表.xlsx']);
  // Once is enough.
  edit();
  await rest();
  expect(refused.length).toBe(1);
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 1 }]);
});

test('where the browser keeps nothing all goes on, which is said once, when something is to be kept', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  const { autosave, file, edit, save, rest, refused } = open();
  autosave.begin(1, file, null);
  expect(await autosave.left()).toEqual([]);
  expect(await autosave.take('a')).toBeNull();
  expect(refused).toEqual([]);
  edit();
  await rest();
  expect(refused).toEqual(['forbidden 目标表.xlsx']);
  edit();
  await rest();
  save();
  const other = Object.assign(new OpenFile(), { name: '另一张.xlsx', revision: 1 });
  autosave.begin(2, other, null);
  autosave.note(2);
  await rest();
  expect(refused.length).toBe(1);
  autosave.end(1);
});

test.each([
  ['QuotaExceededError', 'full 目标表.xlsx'],
  ['AbortError', 'full 目标表.xlsx'],
  ['InvalidStateError', 'forbidden 目标表.xlsx'],
])('a storage that fails with %s is said once, and tried again', async (name, told) => {
  const { autosave, store, file, edit, rest, refused, crash } = open();
  autosave.begin(1, file, null);
  const keep = jest.spyOn((await store)!, 'keep').mockRejectedValue(new DOMException('no', name));
  edit();
  await rest();
  edit();
  await rest();
  expect(refused).toEqual([told]);
  keep.mockRestore();
  edit();
  await rest();
  expect(refused.length).toBe(1);
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 3 }]);
});

test('a file that gives no bytes is tried again with the next edit', async () => {
  const { autosave, file, edit, rest, crash } = open();
  autosave.begin(1, file, null);
  const take = file.take.bind(file);
  file.take = () => Promise.reject(new Error('too large'));
  edit();
  await rest();
  file.take = take;
  edit();
  await rest();
  crash();
  expect(await offered()).toEqual([{ name: '目标表.xlsx', content: 2 }]);
});
