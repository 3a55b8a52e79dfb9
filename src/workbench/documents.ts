/** The open files: which one is before the user, and what stands in them that is not saved. */
import type { FUniver } from '@univerjs/core/facade';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { sentenceOf } from '../session/sentence';
import type { LazySession } from '../session/lazy-session';
import { Store } from '../session/store';
import { startPane } from '../taskpane/start-pane';
import type { Autosave, Kept } from './autosave';
import type { Draft } from './draft-store';
import { openBook, type RemoteBook } from './remote-book';
import { targetOf, type FileHandle } from './save-file';

export interface OpenDocument {
  readonly id: number;
  readonly name: string;
  readonly unsaved: boolean;
}

export interface DocumentsState {
  readonly open: readonly OpenDocument[];
  readonly active: number | null;
  /** 正在打开… */
  readonly busy: string | null;
  readonly message: { readonly tone: 'info' | 'error'; readonly text: string } | null;
  /** Unsaved edits of pages that are no longer there. */
  readonly left: readonly Draft[];
}

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the browser lets the file be written back. */
  readonly handle: FileHandle | null;
}

interface Workplace {
  readonly id: number;
  name: string;
  readonly remote: RemoteBook;
  readonly host: WorkbenchHost;
  readonly session: LazySession;
  readonly pane: HTMLElement;
  handle: FileHandle | null;
  /** Opened as a copy of a file of another format: it must get a name of its own. */
  readonly isCopy: boolean;
  /** The revision that is in the user's file. */
  saved: number;
}

export class Documents {
  readonly store = new Store<DocumentsState>({
    ...{ open: [], active: null, busy: null, message: null, left: [] },
  });
  private readonly places = new Map<number, Workplace>();
  private last = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly univer: FUniver,
    private readonly panes: HTMLElement,
    private readonly autosave: Autosave,
  ) {}

  get active(): Workplace | null {
    const { active } = this.store.get();
    return active === null ? null : (this.places.get(active) ?? null);
  }

  /** One after another; says why where they cannot be had. */
  async openAll(sources: Promise<readonly SourceFile[]>): Promise<void> {
    try {
      for (const source of await sources) await this.open(source);
    } catch (error) {
      this.sayWhy(error);
    }
  }

  /** `draft`: whose edits they are, which nobody has saved yet. */
  open(source: SourceFile, draft: string | null = null): Promise<void> {
    return this.work(`正在打开 ${source.name}`, async () => {
      const remote = await openBook(source.bytes, source.name);
      const isCopy = remote.note !== null;
      this.last += 1;
      const id = this.last;
      const host = await WorkbenchHost.over(remote.book, {
        changed: () => {
          this.list();
          this.autosave.note(id);
        },
        said: (text) => {
          this.say('info', text);
        },
      });
      const pane = document.createElement('div');
      pane.style.height = '100%';
      this.panes.append(pane);
      const session = startPane(pane, { host, appearance: 'system', application: '工作台' });
      const name = isCopy ? source.name.replace(/\.\w+$/, '.xlsx') : source.name;
      const handle = isCopy ? null : source.handle;
      const saved = draft === null ? host.revision : NEVER;
      const state = { handle, isCopy, saved };
      const place: Workplace = { id, name, remote, host, session, pane, ...state };
      this.places.set(id, place);
      this.autosave.begin(id, keptOf(place), draft);
      await this.bring(place);
      if (remote.note !== null) this.say('info', remote.note);
      if (draft !== null) this.say('info', `已恢复“${name}”未保存的改动，请保存。`);
      // The user has opened a file to have it checked.
      await session.act((loaded) => loaded.check('active'));
    });
  }

  show(id: number): Promise<void> {
    return this.work('正在切换', async () => {
      const place = this.places.get(id);
      if (place !== undefined && place !== this.active) await this.bring(place);
    });
  }

  /** 保存 writes back where the browser can, else both are a download. */
  save(asNew: boolean): Promise<void> {
    return this.work('正在保存', async () => {
      const place = this.active;
      if (place === null) return;
      const target = await targetOf(place.name, asNew ? null : place.handle);
      if (target === null) return;
      const { bytes, revision } = await place.host.save();
      await target.write(bytes);
      const { name, handle } = target;
      place.name = name;
      place.handle = handle;
      place.saved = revision;
      this.list();
      this.autosave.note(place.id);
      const text =
        handle === null
          ? `已保存到浏览器“下载”文件夹：${name}（原文件未改动）。`
          : `已保存：${name}。`;
      const later = isUnsaved(place) ? '保存期间的改动还没有保存，请再保存一次。' : '';
      this.say('info', text + later);
    });
  }

  /** Asks first where something would be lost. */
  close(id: number): Promise<void> {
    return this.work('正在关闭', async () => {
      const place = this.places.get(id);
      if (place === undefined) return;
      await place.host.finish();
      const question = `“${place.name}”有改动还没有保存，确定关闭吗？`;
      if (isUnsaved(place) && !window.confirm(question)) return;
      this.places.delete(id);
      this.autosave.end(id);
      const next = [...this.places.values()].at(-1);
      try {
        if (next === undefined) this.store.update({ active: null });
        else if (this.store.get().active === id) await this.bring(next, place);
      } finally {
        place.host.hide();
        place.remote.close();
        void place.session.act((loaded) => {
          loaded.cancel();
        });
        place.pane.remove();
        this.list();
      }
    });
  }

  /** Offers what an earlier page has left unsaved. */
  async offerLeft(): Promise<void> {
    this.store.update({ left: await this.autosave.left() });
  }

  async restore(id: string): Promise<void> {
    const taken = await this.autosave.take(id);
    this.noLonger(id);
    if (taken === null) this.say('info', '这些改动已在别的窗口中恢复或清除。');
    else await this.open({ name: taken.name, bytes: taken.bytes, handle: null }, taken.id);
  }

  async discard(id: string): Promise<void> {
    this.noLonger(id);
    await this.autosave.discard(id);
  }

  private noLonger(id: string): void {
    this.store.update({ left: this.store.get().left.filter((draft) => draft.id !== id) });
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved(): boolean {
    return [...this.places.values()].some((place) => isUnsaved(place) || place.host.hasPending);
  }

  say(tone: 'info' | 'error', text: string): void {
    this.store.update({ message: { tone, text } });
  }

  private sayWhy(error: unknown): void {
    const [text, tone] = sentenceOf(error);
    this.say(tone, text);
  }

  dismiss(): void {
    this.store.update({ message: null });
  }

  private async bring(place: Workplace, before = this.active): Promise<void> {
    await place.host.show(this.univer, before?.host);
    if (before !== null) before.pane.hidden = true;
    place.pane.hidden = false;
    this.store.update({ active: place.id });
    this.list();
  }

  private list(): void {
    const open = [...this.places.values()];
    this.store.update({
      open: open.map((place) => ({
        ...{ id: place.id, name: place.name, unsaved: isUnsaved(place) },
      })),
    });
  }

  /** One after another; what goes wrong is said. */
  private work(busy: string, body: () => Promise<void>): Promise<void> {
    const done = this.queue.then(async () => {
      this.store.update({ busy, message: null });
      try {
        await body();
      } catch (error) {
        this.sayWhy(error);
      } finally {
        this.store.update({ busy: null });
      }
    });
    this.queue = done;
    return done;
  }
}

/** No revision. */
const NEVER = -1;

function keptOf(place: Workplace): Kept {
  return {
    get name() {
      return place.name;
    },
    get isUnsaved() {
      return isUnsaved(place);
    },
    get revision() {
      return place.host.revision;
    },
    take: () => place.host.take(),
  };
}

function isUnsaved({ host, saved }: Workplace): boolean {
  return host.revision !== saved;
}
