/** What earlier pages have left unsaved: offered, restored, thrown away. */
import type { Autosave } from './autosave';
import type { Documents } from './documents';

type Page = Pick<Documents, 'store' | 'open' | 'say'>;

export class LeftEdits {
  constructor(
    private readonly autosave: Autosave,
    private readonly page: Page,
  ) {}

  async offer(): Promise<void> {
    this.page.store.update({ left: await this.autosave.left() });
  }

  async restore(id: string): Promise<void> {
    const taken = await this.autosave.take(id);
    this.noLonger(id);
    if (taken === null) {
      this.page.say('info', '这些改动已在别的窗口中恢复或清除。');
      return;
    }
    const { name, bytes } = taken;
    const read = (): Promise<Uint8Array> => Promise.resolve(bytes);
    await this.page.open({ name, folder: '', handle: null, read }, taken.id);
  }

  async discard(id: string): Promise<void> {
    this.noLonger(id);
    await this.autosave.discard(id);
  }

  private noLonger(id: string): void {
    const { store } = this.page;
    store.update({ left: store.get().left.filter((draft) => draft.id !== id) });
  }
}
