/** Draws the findings in the sheets and clears them. */
import { HostError } from '../hosts/host-error';
import type { SheetHost } from '../hosts/port';
import { marksOf } from '../review/marks';
import { whyUnmarked } from './aftermath';
import type { SessionState, SheetResult } from './state';
import type { Store } from './store';

export class Marking {
  /** Sheets that may carry marks of this session. */
  private readonly marked = new Set<string>();
  /** Marks that the user cleared stay away until the next check that he asks for. */
  private paused = false;

  constructor(
    private readonly host: SheetHost,
    private readonly store: Store<SessionState>,
  ) {}

  resume(): void {
    this.paused = false;
  }

  /**
   * Each sheet by itself; returns why some were not marked. Sheets without a table are left alone unless marks of ours may
   * stand on them.
   */
  async draw(sheets: readonly SheetResult[]): Promise<HostError | null> {
    const { settings, marksOff } = this.store.get();
    if (this.paused || marksOff) return null;
    const failed: { readonly sheet: string; readonly error: HostError }[] = [];
    for (const { id, sheet, tables } of sheets) {
      const marks = settings.draw ? marksOf(tables) : [];
      if (marks.length === 0 && tables.length === 0 && !this.marked.has(id)) continue;
      try {
        await this.host.mark(id, marks);
        this.marked.add(id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        failed.push({ sheet, error });
        if (this.noteHarm(error) || error.code === 'timeout') break;
      }
    }
    return whyUnmarked(failed, sheets.length);
  }

  /** Returns how many rules went. */
  async clear(scope: SessionState['scope']): Promise<number> {
    try {
      const removed = await this.host.unmark(scope);
      this.paused = true;
      return removed;
    } catch (error) {
      this.noteHarm(error);
      throw error;
    }
  }

  /** Whether a conditional format of the user is not what it was: then this workbook gets no more marks. */
  private noteHarm(error: unknown): boolean {
    const isHarm = error instanceof HostError && error.code === 'rules-changed';
    if (isHarm) this.store.update({ marksOff: true });
    return isHarm;
  }
}
