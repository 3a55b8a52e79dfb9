/** Keeps the unsaved edits of the open files, a moment after the last one, and lets go of them when they are saved. */
import { REAL_CLOCK, type Clock } from '../session/clock';
import type { Draft, DraftStore, TakenDraft } from './draft-store';
import { newId } from './tabs';

/** An open file. */
export interface Kept {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly revision: number;
  /** Its bytes as they are; what is still being typed is not in them. */
  take(): Promise<{ readonly bytes: Uint8Array; readonly revision: number }>;
}

/** Why edits are not kept: the browser forbids it or has no room, or the file alone is too large. */
export type Refusal = 'forbidden' | 'full' | 'large';

/** Milliseconds of rest before a file is kept. */
const REST = 3000;
/** Edits that come within that put it off, but not for ever. */
const MOST_DELAYS = 5;

class Keeping {
  timer: unknown = null;
  delays = 0;
  /** The revision that is kept; null for none. Of what comes from a draft, none of this page's. */
  kept: number | null;
  isGone = false;
  /** What is kept and let go of one file, one after another. */
  work: Promise<void> = Promise.resolve();
  /** A closed file gives no answer. */
  readonly gone: Promise<null>;
  private resolve: (nothing: null) => void = () => undefined;

  constructor(
    readonly file: Kept,
    readonly draft: string,
    isRestored: boolean,
  ) {
    this.kept = isRestored ? -1 : null;
    this.gone = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  leave(): void {
    this.isGone = true;
    this.resolve(null);
  }
}

export class Autosave {
  private readonly keepings = new Map<number, Keeping>();
  private readonly said = new Set<string>();

  /** `refused`: a file is not kept, which the user may want to know; of each reason once, of what is too large each file. */
  constructor(
    private readonly store: Promise<DraftStore | null>,
    private readonly refused: (why: Refusal, name: string) => void = () => undefined,
    private readonly clock: Clock = REAL_CLOCK,
  ) {}

  /** From here on; `draft`: what it was opened from. */
  begin(id: number, file: Kept, draft: string | null): void {
    this.keepings.set(id, new Keeping(file, draft ?? newId(), draft !== null));
  }

  /** The file was changed, or saved. */
  note(id: number): void {
    const keeping = this.keepings.get(id);
    if (keeping === undefined) return;
    const { file } = keeping;
    if (!file.isUnsaved) this.letGo(keeping);
    else if (file.revision !== keeping.kept) this.schedule(keeping);
  }

  /** The file is closed, and the user has agreed to lose what is not saved. */
  end(id: number): void {
    const keeping = this.keepings.get(id);
    if (keeping === undefined) return;
    this.keepings.delete(id);
    keeping.leave();
    this.letGo(keeping);
  }

  /** Whatever is waiting, now: the page may be gone in a moment. */
  flush(): void {
    for (const keeping of this.keepings.values()) {
      if (keeping.timer !== null) this.begun(keeping);
    }
  }

  /** What pages that are no longer there have left. */
  async left(): Promise<Draft[]> {
    return (await this.ask((store) => store.left())) ?? [];
  }

  /** Null where it is no longer there. */
  async take(id: string): Promise<TakenDraft | null> {
    return (await this.ask((store) => store.take(id))) ?? null;
  }

  async discard(id: string): Promise<void> {
    await this.ask((store) => store.drop(id));
  }

  /** Until nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all([...this.keepings.values()].map(({ work }) => work));
  }

  private schedule(keeping: Keeping): void {
    if (keeping.timer !== null) {
      if (keeping.delays >= MOST_DELAYS) return;
      keeping.delays += 1;
      this.clock.clear(keeping.timer);
    }
    keeping.timer = this.clock.set(() => {
      this.begun(keeping);
    }, REST);
  }

  private begun(keeping: Keeping): void {
    this.rest(keeping);
    keeping.work = keeping.work.then(() => this.keep(keeping));
  }

  private rest(keeping: Keeping): void {
    if (keeping.timer !== null) this.clock.clear(keeping.timer);
    keeping.timer = null;
    keeping.delays = 0;
  }

  private async keep(keeping: Keeping): Promise<void> {
    const { file, draft } = keeping;
    if (keeping.isGone || !file.isUnsaved || file.revision === keeping.kept) return;
    const store = await this.store;
    const why = store === null ? 'forbidden' : await this.refusal(store, keeping);
    if (why === null) return;
    const once = why === 'large' ? `${why} ${draft}` : why;
    if (this.said.has(once)) return;
    this.said.add(once);
    this.refused(why, file.name);
  }

  /** Null where it was kept, or need not be. */
  private async refusal(store: DraftStore, keeping: Keeping): Promise<Refusal | null> {
    const { file, draft } = keeping;
    // A file that cannot be asked says so itself.
    const taken = await Promise.race([file.take(), keeping.gone]).catch(() => null);
    // Saved or closed meanwhile.
    if (taken === null || !file.isUnsaved) return null;
    const { bytes, revision } = taken;
    try {
      const kept = await store.keep({ id: draft, name: file.name, time: Date.now() }, bytes);
      if (!kept) return 'large';
      keeping.kept = revision;
      return null;
    } catch (error) {
      return isFull(error) ? 'full' : 'forbidden';
    }
  }

  private letGo(keeping: Keeping): void {
    this.rest(keeping);
    keeping.work = keeping.work.then(async () => {
      if (keeping.kept === null) return;
      keeping.kept = null;
      await this.ask((store) => store.drop(keeping.draft));
    });
  }

  /** Undefined where the browser keeps nothing or refuses; what that means is said when something is to be kept. */
  private async ask<T>(question: (store: DraftStore) => Promise<T>): Promise<T | undefined> {
    const store = await this.store;
    if (store === null) return undefined;
    try {
      return await question(store);
    } catch {
      return undefined;
    }
  }
}

/** Of a transaction that ends for want of room its requests are told that it was aborted. */
function isFull(error: unknown): boolean {
  const { name } = error as { readonly name?: unknown };
  return name === 'QuotaExceededError' || name === 'AbortError';
}
