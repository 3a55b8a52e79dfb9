/** Unsaved edits in IndexedDB: whose they are, how much is kept, and where the browser keeps nothing. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { DraftStore } from '../../src/workbench/draft-store';
import type { Tabs } from '../../src/workbench/tabs';

/** Pages of one browser; who is in the set lives. */
const live = new Set<string>();
const tab = (own: string): Promise<Tabs> => {
  live.add(own);
  return Promise.resolve({ own, live: () => Promise.resolve(new Set(live)) });
};
const open = async (own: string, most?: number): Promise<DraftStore> =>
  (await DraftStore.open(tab(own), most))!;

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const draft = (id: string, time = 1) => ({ id, name: `${id}.xlsx`, time });
const ids = async (store: DraftStore): Promise<string[]> =>
  (await store.left()).map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  live.clear();
});

test('what a page has left is offered to the next, the newest first, until it is taken', async () => {
  const first = await open('甲');
  expect(await first.keep(draft('a', 1), bytes(10))).toBe(true);
  expect(await first.keep(draft('b', 3), bytes(20))).toBe(true);
  expect(await first.keep(draft('c', 2), bytes(5))).toBe(true);
  expect(await first.keep(draft('c', 2), bytes(30))).toBe(true);
  live.delete('甲');
  const next = await open('乙');
  expect(await next.left()).toEqual([draft('b', 3), draft('c', 2), draft('a', 1)]);
  const taken = (await next.take('c'))!;
  expect(taken).toMatchObject({ name: 'c.xlsx', bytes: bytes(30) });
  expect(taken.id).not.toBe('c');
  expect(await ids(next)).toEqual(['b', 'a']);
  await next.drop('a');
  expect(await ids(next)).toEqual(['b']);
  // It is kept still, as this page's own, for the case that this one crashes too.
  live.delete('乙');
  expect(await ids(await open('丙'))).toEqual(['b', taken.id]);
});

test('a page that is there keeps what is its own', async () => {
  const [first, second] = [await open('甲'), await open('乙')];
  await first.keep(draft('a'), bytes(10));
  expect(await second.left()).toEqual([]);
  expect(await first.left()).toEqual([]);
});

test('of two pages that are offered the same one gets it', async () => {
  const first = await open('甲');
  await first.keep(draft('a'), bytes(10));
  live.delete('甲');
  const [second, third] = [await open('乙'), await open('丙')];
  const taken = await Promise.all([second.take('a'), third.take('a')]);
  expect(taken.filter((each) => each !== null)).toHaveLength(1);
  await second.drop('a');
  expect(await ids(await open('丁'))).toEqual([]);
});

test.each([
  ['just fits', 100, true, ['a', 'b']],
  ['is a byte too much', 99, true, ['b']],
  ['is as large as all that is allowed', 60, true, ['b']],
  ['is a byte larger than that', 59, false, ['a']],
])('what %s', async (_, most, isKept, left) => {
  const store = await open('甲', most);
  await store.keep(draft('a', 1), bytes(40));
  expect(await store.keep(draft('b', 2), bytes(60))).toBe(isKept);
  live.delete('甲');
  expect((await ids(await open('乙', most))).sort()).toEqual(left);
});

test('the oldest goes first, of pages that are gone as well, never of one that is there', async () => {
  const [first, second] = [await open('甲', 100), await open('乙', 100)];
  await first.keep(draft('gone', 2), bytes(30));
  live.delete('甲');
  await second.keep(draft('theirs', 1), bytes(30));
  const third = await open('丙', 100);
  await third.keep(draft('own', 3), bytes(30));
  expect(await third.keep(draft('new', 4), bytes(40))).toBe(true);
  expect(await ids(third)).toEqual([]);
  live.delete('乙');
  live.delete('丙');
  expect((await ids(await open('丁'))).sort()).toEqual(['new', 'own', 'theirs']);
});

test('where others need all the room nothing is kept, and nothing of theirs goes', async () => {
  const [first, second] = [await open('甲', 100), await open('乙', 100)];
  await first.keep(draft('a'), bytes(90));
  expect(await second.keep(draft('b'), bytes(20))).toBe(false);
  live.delete('甲');
  expect(await ids(second)).toEqual(['a']);
});

test('where the browser forbids it there is no store', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as IDBFactory;
  expect(await DraftStore.open(tab('甲'))).toBeNull();
});
