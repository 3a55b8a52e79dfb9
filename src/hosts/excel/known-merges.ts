/**
 * Merges from the last reading of a sheet. Reading them can take Ctrl+Z away (office-js#5918), so after mere edits they are not
 * read again.
 */
import type { Rectangle } from '../../grid/address';
import type { HostEvent } from '../port';
import type { ExcelListener } from './events';

export class KnownMerges {
  private readonly known = new Map<string, readonly Rectangle[]>();
  /** Sheets where more than contents was or may have been changed since their reading began. */
  private readonly doubtful = new Set<string>();
  private listening = false;

  /** What may stand for the merges of a sheet about to be read; null where they are to be read. */
  before(sheetId: string, afterEdit: boolean): readonly Rectangle[] | null {
    const isSure = afterEdit && this.listening && !this.doubtful.has(sheetId);
    this.doubtful.delete(sheetId);
    const merges = isSure ? (this.known.get(sheetId) ?? null) : null;
    this.known.delete(sheetId);
    return merges;
  }

  keep(sheetId: string, merges: readonly Rectangle[]): void {
    this.known.set(sheetId, merges);
  }

  forget(sheetId: string): void {
    this.doubtful.add(sheetId);
  }

  /** Hears of changes on their way to the product. */
  watch(listener: (event: HostEvent) => void): ExcelListener {
    this.listening = true;
    return (event, mere) => {
      if (!mere) this.doubtful.add(event.sheetId);
      listener(event);
    };
  }
}
