/** The files of the user: which there are, which one is before him, what stands in them that is not saved. */
import { sentenceOf } from '../session/sentence';
import { Store } from '../session/store';
import { basisOf } from '../session/settings';
import { browserStore } from '../taskpane/browser-store';
import type { Autosave } from './autosave';
import type { Draft } from './draft-store';
import { Copies, type OfferedCopy } from './copies';
import { FileChecks, type ChecksProgress } from './file-checks';
import { Entry, type ListedFile } from './file-list';
import { LeftEdits } from './left-edits';
import { printList } from './print-list';
import type { Source } from './pick-files';
import { saveEntry } from './save-entry';
import { followWrites } from './undo-steps';
import type { GridApi } from './univer';
import { SharedSettings } from './shared-settings';
import { Workplace } from './workplace';

export interface DocumentsState {
  readonly files: readonly ListedFile[];
  readonly active: number | null;
  /** 正在打开… */
  readonly busy: string | null;
  readonly message: { readonly tone: 'info' | 'error'; readonly text: string } | null;
  /** How far the check of the list is; null where none is under way. */
  readonly checking: ChecksProgress | null;
  /** Verdicts of the list are of settings that are others by now. */
  readonly outdated: boolean;
  /** A copy that is ready to be saved. */
  readonly copy: OfferedCopy | null;
  /** Unsaved edits of pages that are no longer there. */
  readonly left: readonly Draft[];
}

/** Files that stay open behind the one before the user, unless something in them is not saved. */
const KEPT_OPEN = 4;
/** Pixels that it covers of the last column. */
const SCROLLBAR = 14;
/** Milliseconds of rest before a file of the list that was changed is checked again. */
const REST = 2000;

export class Documents {
  readonly store = new Store<DocumentsState>({
    ...{ files: [], active: null, busy: null, message: null, checking: null },
    ...{ outdated: false, copy: null, left: [] },
  });
  private readonly entries = new Map<number, Entry>();
  private last = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly checks: FileChecks;
  private readonly settings = new SharedSettings(browserStore);
  readonly copies = new Copies((copy) => {
    this.store.update({ copy });
  });
  readonly left: LeftEdits;

  constructor(
    private readonly grid: GridApi,
    private readonly panes: HTMLElement,
    private readonly autosave: Autosave,
  ) {
    this.left = new LeftEdits(autosave, this);
    this.settings.watch((settings) => {
      for (const { place } of this.entries.values()) {
        void place?.session.act((loaded) => {
          loaded.takeSettings(settings);
        });
      }
      this.list();
    });
    this.checks = new FileChecks(() => this.settings.now, {
      answered: (id, answer, settings) => {
        this.entries.get(id)?.take(answer, basisOf(settings));
        this.list();
      },
      progressed: (checking) => {
        this.store.update({ checking });
      },
      stopped: (ids) => {
        for (const id of ids) this.entries.get(id)?.take(null);
        this.list();
      },
    });
  }

  get active(): Workplace | null {
    const { active } = this.store.get();
    return active === null ? null : (this.entries.get(active)?.place ?? null);
  }

  /** Puts them into the list, the first before the user; of several each is checked. Says why where they cannot be had. */
  async openAll(sources: Promise<readonly Source[]>): Promise<void> {
    try {
      const added = (await sources).map((source) => this.add(source));
      if (added.length > 1) {
        this.list();
        this.check(added);
      }
      await this.work('正在打开', () => this.showFirst(added));
    } catch (error) {
      this.sayWhy(error);
    }
  }

  /** `draft`: whose edits they are, which nobody has saved yet. */
  open(source: Source, draft: string | null = null): Promise<void> {
    const entry = this.add(source);
    return this.work(`正在打开 ${source.name}`, () => this.bring(entry, draft));
  }

  show(id: number): Promise<void> {
    return this.work('正在切换', async () => {
      const entry = this.entries.get(id);
      if (entry !== undefined && id !== this.store.get().active) await this.bring(entry);
    });
  }

  /** 保存 writes back where the browser can, else both are a download. */
  save(asNew: boolean): Promise<void> {
    return this.work('正在保存', async () => {
      const entry = this.activeEntry();
      const saved = entry === null ? null : await saveEntry(entry, asNew);
      if (entry === null || saved === null) return;
      this.list();
      this.autosave.note(entry.id);
      this.say('info', saved);
    });
  }

  /** 重新载入, after the worker of the file has ended. */
  reload(): Promise<void> {
    return this.work('正在重新载入', async () => {
      const { active: place } = this;
      if (place?.isLost !== true) return;
      await place.reload();
      await place.host.show(this.grid.api, { room: this.room });
      this.list();
      await place.session.act((loaded) => loaded.check(loaded.state.scope));
    });
  }

  /** Asks first where something would be lost. */
  close(id: number): Promise<void> {
    return this.work('正在关闭', async () => {
      const entry = this.entries.get(id);
      if (entry === undefined) return;
      await entry.place?.host.finish();
      const question = `“${entry.name}”有改动还没有保存，确定关闭吗？`;
      if (entry.place?.isUnsaved === true && !window.confirm(question)) return;
      await this.leave([entry]);
    });
  }

  /** Those with unsaved changes stay. */
  closeSaved(): Promise<void> {
    return this.work('正在关闭', async () => {
      await this.active?.host.finish();
      const entries = [...this.entries.values()];
      await this.leave(entries.filter(({ place }) => place?.isUnsaved !== true));
      const left = this.entries.size;
      if (left > 0) this.say('info', `还有 ${left} 个文件的改动没有保存，仍留在列表中。`);
    });
  }

  checkAll(): void {
    this.check([...this.entries.values()]);
  }

  stopChecks(): void {
    this.checks.stop();
  }

  /** 导出报送稿, 导出带标记副本. */
  makeCopy(kind: 'clean' | 'marked'): Promise<void> {
    return this.work(kind === 'clean' ? '正在准备报送稿' : '正在标记副本', async () => {
      if (this.active !== null) await this.copies.make(kind, this.active);
    });
  }

  saveCopy(): Promise<void> {
    return this.work('正在保存', async () => {
      const saved = await this.copies.save();
      if (saved !== null) this.say('info', saved);
    });
  }

  /** The last edit of the user or write of the product, whichever came later. */
  undo(): void {
    void this.grid.steps.undo();
  }

  redo(): void {
    void this.grid.steps.redo();
  }

  get isEditing(): boolean {
    return this.active?.host.isEditing === true;
  }

  fitWidth(): void {
    this.active?.host.fitWidth();
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved(): boolean {
    const places = [...this.entries.values()].flatMap(({ place }) => place ?? []);
    return places.some(({ isUnsaved, host }) => isUnsaved || host.hasPending);
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

  private add(source: Source): Entry {
    this.last += 1;
    const entry = new Entry(this.last, source);
    this.entries.set(entry.id, entry);
    return entry;
  }

  private activeEntry(): Entry | null {
    const { active } = this.store.get();
    return active === null ? null : (this.entries.get(active) ?? null);
  }

  /** The first that can be opened; why others could not is said, and stands in the list. */
  private async showFirst(entries: readonly Entry[]): Promise<void> {
    const failures: unknown[] = [];
    for (const entry of entries) {
      try {
        await this.bring(entry);
        break;
      } catch (error) {
        failures.push(error);
        if (entries.length > 1) entry.take({ why: sentenceOf(error)[0] });
      }
    }
    this.list();
    const [first] = failures;
    if (first !== undefined) this.sayWhy(first);
  }

  /** Before the user; a file that cannot be opened and was never checked leaves the list again. */
  private async bring(entry: Entry, draft: string | null = null): Promise<void> {
    const isNew = entry.place === null;
    const place = entry.place ?? (await this.opened(entry, draft));
    const before = this.activeEntry();
    if (place.isLost) await place.reload();
    await place.host.show(this.grid.api, { before: before?.place?.host, room: this.room });
    if (before?.place != null) before.place.pane.hidden = true;
    place.pane.hidden = false;
    this.copies.drop();
    entry.shown = this.last += 1;
    this.store.update({ active: entry.id });
    this.release();
    this.list();
    if (!isNew) return;
    if (place.remote.note !== null) this.say('info', place.remote.note);
    if (draft !== null) this.say('info', `已恢复“${place.name}”未保存的改动，请保存。`);
    // The user has opened a file to have it checked.
    await place.session.act((loaded) => loaded.check('active'));
  }

  private async opened(entry: Entry, draft: string | null): Promise<Workplace> {
    const { id, source } = entry;
    try {
      const bytes = await source.read();
      const { settings } = this;
      const opening = { ...source, bytes, isDraft: draft !== null, settings };
      const place = await Workplace.open(opening, this.panes, {
        changed: () => {
          this.noteChange(entry);
        },
        said: (text) => {
          this.say('info', text);
        },
        exportClean: () => void this.makeCopy('clean'),
        printList: () => {
          printList(entry);
        },
        lost: () => {
          this.list();
        },
      });
      entry.place = place;
      followWrites(place.session, this.grid.steps);
      this.autosave.begin(id, place, draft);
      return place;
    } catch (error) {
      if (entry.check.kind === 'none') this.entries.delete(id);
      throw error;
    }
  }

  private noteChange(entry: Entry): void {
    // A copy is of the file as it was.
    if (entry === this.activeEntry()) this.copies.drop();
    this.list();
    this.autosave.note(entry.id);
    if (this.entries.size < 2) return;
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      if (this.entries.has(entry.id)) this.check([entry]);
    }, REST);
  }

  private check(entries: readonly Entry[]): void {
    for (const entry of entries) entry.wait();
    this.list();
    this.checks.add(entries);
  }

  /** The neighbour comes before the user where the active one goes. */
  private async leave(entries: readonly Entry[]): Promise<void> {
    const all = [...this.entries.values()];
    const active = this.activeEntry();
    for (const { id } of entries) {
      this.entries.delete(id);
      this.checks.drop(id);
      this.autosave.end(id);
    }
    try {
      if (active === null || this.entries.has(active.id)) return;
      const at = all.indexOf(active);
      const left = [...all.slice(at + 1), ...all.slice(0, at).reverse()].find(({ id }) =>
        this.entries.has(id),
      );
      this.store.update({ active: null });
      if (left !== undefined) await this.bringAfter(left, active);
    } finally {
      for (const { place } of entries) place?.close();
      this.list();
    }
  }

  /** The picture of the one before goes when the other is there. */
  private async bringAfter(entry: Entry, before: Entry): Promise<void> {
    this.entries.set(before.id, before);
    this.store.update({ active: before.id });
    try {
      await this.bring(entry);
    } catch (error) {
      this.store.update({ active: null });
      throw error;
    } finally {
      this.entries.delete(before.id);
    }
  }

  /** Each open file holds a worker and its pane. */
  private release(): void {
    const { active } = this.store.get();
    const idle = [...this.entries.values()]
      .filter(({ id, place }) => place !== null && id !== active && !place.isUnsaved)
      .sort((a, b) => b.shown - a.shown);
    for (const entry of idle.slice(KEPT_OPEN)) {
      entry.place?.close();
      entry.place = null;
      this.autosave.end(entry.id);
    }
  }

  private list(): void {
    const entries = [...this.entries.values()];
    const basis = basisOf(this.settings.now);
    const outdated = entries.some((entry) => entry.isOutdated(basis));
    this.store.update({ files: entries.map((entry) => entry.listed()), outdated });
    const name = this.activeEntry()?.name;
    document.title = name === undefined ? '绩效目标表助手' : `${name} - 绩效目标表助手`;
  }

  private readonly room = (): number => this.grid.container.clientWidth - SCROLLBAR;

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
