/** The open files: which one is before the user, and what stands in them that is not saved. */
import type { FUniver } from '@univerjs/core/facade';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { sentenceOf } from '../session/sentence';
import type { Session } from '../session/session';
import { Store } from '../session/store';
import { startPane } from '../taskpane/start-pane';
import { openBook, type RemoteBook } from './remote-book';
import { saveFile, type FileHandle } from './save-file';

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
}

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the browser lets the file be written back. */
  readonly handle: FileHandle | null;
}

interface Workplace extends OpenDocument {
  readonly remote: RemoteBook;
  readonly host: WorkbenchHost;
  readonly session: Session;
  readonly pane: HTMLElement;
  handle: FileHandle | null;
  /** Opened as a copy of a file of another format: it must get a name of its own. */
  readonly isCopy: boolean;
}

export class Documents {
  readonly store = new Store<DocumentsState>({ open: [], active: null, busy: null, message: null });
  private readonly places = new Map<number, Workplace>();
  private last = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly univer: FUniver,
    private readonly panes: HTMLElement,
  ) {}

  get active(): Workplace | null {
    const { active } = this.store.get();
    return active === null ? null : (this.places.get(active) ?? null);
  }

  open(source: SourceFile): Promise<void> {
    return this.work(`正在打开 ${source.name}`, async () => {
      const remote = await openBook(source.bytes, source.name);
      const isCopy = remote.note !== null;
      this.last += 1;
      const id = this.last;
      const host = await WorkbenchHost.over(remote.book, {
        changed: () => {
          this.change(id, { unsaved: true });
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
      const place = { id, name, unsaved: false, remote, host, session, pane, handle, isCopy };
      this.places.set(id, place);
      await this.bring(place);
      if (remote.note !== null) this.say('info', remote.note);
      // The user has opened a file to have it checked.
      await session.check('active');
      this.change(id, { unsaved: false });
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
      const bytes = await place.host.save();
      const saved = await saveFile(bytes, place.name, asNew ? null : place.handle);
      if (saved === null) return;
      place.handle = saved.handle;
      this.change(place.id, { unsaved: false, name: saved.name });
      this.say(
        'info',
        saved.handle === null ? `已下载：${saved.name}。` : `已保存：${saved.name}。`,
      );
    });
  }

  close(id: number): Promise<void> {
    return this.work('正在关闭', async () => {
      const place = this.places.get(id);
      if (place === undefined) return;
      this.places.delete(id);
      const next = [...this.places.values()].at(-1);
      if (next === undefined) this.store.update({ active: null });
      else if (this.store.get().active === id) await this.bring(next, place);
      place.host.hide();
      place.remote.close();
      place.session.cancel();
      place.pane.remove();
      this.list();
    });
  }

  say(tone: 'info' | 'error', text: string): void {
    this.store.update({ message: { tone, text } });
  }

  dismiss(): void {
    this.store.update({ message: null });
  }

  private async bring(place: Workplace, before = this.active): Promise<void> {
    await before?.host.settled();
    await place.host.show(this.univer, before?.host);
    if (before !== null) before.pane.hidden = true;
    place.pane.hidden = false;
    this.store.update({ active: place.id });
    this.list();
  }

  private change(id: number, change: Partial<OpenDocument>): void {
    const place = this.places.get(id);
    const same = change.name === undefined && change.unsaved === place?.unsaved;
    if (place === undefined || same) return;
    Object.assign(place, change);
    this.list();
  }

  private list(): void {
    const open = [...this.places.values()];
    this.store.update({ open: open.map(({ id, name, unsaved }) => ({ id, name, unsaved })) });
  }

  /** One after another; what goes wrong is said. */
  private work(busy: string, body: () => Promise<void>): Promise<void> {
    const done = this.queue.then(async () => {
      this.store.update({ busy, message: null });
      try {
        await body();
      } catch (error) {
        const [text, tone] = sentenceOf(error);
        this.say(tone, text);
      } finally {
        this.store.update({ busy: null });
      }
    });
    this.queue = done;
    return done;
  }
}
