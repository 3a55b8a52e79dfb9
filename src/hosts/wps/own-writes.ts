/**
 * Whether WPS reports our own writes as changes is not known: they may come during the write, later, or never. What comes
 * later is ours when the cells still hold what we left there.
 */
import type { Rectangle } from '../../grid/address';
import { HostError } from '../host-error';
import type { Remote } from './bridge';
import { readCells } from './cell-state';

/** In milliseconds: later than that nobody reports a write any more. */
const MEMORY = 3000;

interface Written {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly contents: string;
  readonly until: number;
}

export class OwnWrites {
  private depth = 0;
  private written: Written[] = [];

  get writing(): boolean {
    return this.depth > 0;
  }

  during<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
    }
  }

  /** To be called when a write is complete. */
  remember(sheetId: string, sheet: Remote, areas: readonly Rectangle[]): void {
    const now = Date.now();
    this.written = this.written.filter(({ until }) => until > now);
    for (const area of areas) {
      try {
        this.written.push({ sheetId, area, contents: look(sheet, area), until: now + MEMORY });
      } catch (error) {
        // The write is done; at worst it is reported as somebody else's, and the sheet is checked once more.
        if (!(error instanceof HostError)) throw error;
      }
    }
  }

  /** Whether a reported change is nothing but what we wrote. */
  explains(sheetId: string, sheet: Remote, area: Rectangle): boolean {
    const now = Date.now();
    const own = this.written.filter(
      (each) => each.sheetId === sheetId && each.until > now && isWithin(area, each.area),
    );
    return own.some((each) => look(sheet, each.area) === each.contents);
  }
}

function look(sheet: Remote, area: Rectangle): string {
  return JSON.stringify(readCells(sheet, area));
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
