/** Unsaved edits, kept in this browser (IndexedDB) against a crash: docs/workbench.md. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { newId, type Tabs } from './tabs';

/** A file as it was when its last edit was kept. */
export interface Draft {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** When it was kept, in milliseconds. */
  readonly time: number;
}

export interface TakenDraft {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Entry extends Draft {
  readonly size: number;
  /** The page that has the file open. */
  readonly owner: string;
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
  /** Apart, so that listing reads no files. */
  bytes: { key: string; value: Uint8Array };
}

const STORES = ['entries', 'bytes'] as const;

/** In all; what is older goes first. */
export const MOST_BYTES = 50 * 1024 * 1024;

export class DraftStore {
  private constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly tabs: Tabs,
    private readonly most: number,
  ) {}

  /** Null where the browser keeps nothing for the page (private windows, a policy): the workbench works without. */
  static async open(tabs: Promise<Tabs>, most = MOST_BYTES): Promise<DraftStore | null> {
    try {
      const database = await openDB<Schema>('jixiao-workbench', 1, {
        upgrade: (fresh) => {
          for (const name of STORES) fresh.createObjectStore(name);
        },
        // A later version of the page must not wait for this one.
        blocking: (_, __, event) => {
          (event.target as IDBDatabase).close();
        },
      });
      return new DraftStore(database, await tabs, most);
    } catch {
      return null;
    }
  }

  /** What pages that are no longer there have left, the newest first. */
  async left(): Promise<Draft[]> {
    const [live, entries] = [await this.tabs.live(), await this.database.getAll('entries')];
    return entries
      .filter(({ owner }) => !live.has(owner))
      .sort((a, b) => b.time - a.time)
      .map(({ id, name, time }) => ({ id, name, time }));
  }

  /**
   * Keeps a file of this page in place of what was kept of it before. Where there is no room older ones go, but never those
   * of another page that is there. Returns whether it was kept.
   */
  async keep(draft: Draft, bytes: Uint8Array): Promise<boolean> {
    const live = await this.tabs.live();
    const { own } = this.tabs;
    const change = this.database.transaction(STORES, 'readwrite');
    const [entries, contents] = [change.objectStore('entries'), change.objectStore('bytes')];
    const others = (await entries.getAll()).filter(({ id }) => id !== draft.id);
    const size = bytes.byteLength;
    let total = others.reduce((sum, each) => sum + each.size, size);
    const old = others
      .filter(({ owner }) => owner === own || !live.has(owner))
      .sort((a, b) => a.time - b.time);
    const going: string[] = [];
    for (const each of old) {
      if (total <= this.most) break;
      going.push(each.id);
      total -= each.size;
    }
    if (total > this.most) return false;
    await Promise.all([
      ...going.flatMap((id) => [entries.delete(id), contents.delete(id)]),
      entries.put({ ...draft, size, owner: own }, draft.id),
      contents.put(bytes, draft.id),
      change.done,
    ]);
    return true;
  }

  /** Makes a draft this page's own, under an id of its own; null where another page has been quicker. */
  async take(id: string): Promise<TakenDraft | null> {
    const change = this.database.transaction(STORES, 'readwrite');
    const [entries, contents] = [change.objectStore('entries'), change.objectStore('bytes')];
    const [entry, bytes] = [await entries.get(id), await contents.get(id)];
    if (entry === undefined || bytes === undefined) return null;
    const taken = { ...entry, id: newId(), owner: this.tabs.own };
    await Promise.all([
      ...[entries.delete(id), contents.delete(id)],
      ...[entries.put(taken, taken.id), contents.put(bytes, taken.id), change.done],
    ]);
    return { id: taken.id, name: taken.name, bytes };
  }

  async drop(id: string): Promise<void> {
    const change = this.database.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((name) => change.objectStore(name).delete(id)), change.done]);
  }
}
