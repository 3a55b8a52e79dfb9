/** Tells the product's own selections from the user's: some applications report both alike, and later. */
import type { HostSelection } from './port';

/** In milliseconds: later than that nobody reports a selection any more. */
const MEMORY = 3000;

interface Own {
  readonly sheetId: string;
  readonly cell: string;
  readonly until: number;
}

export class OwnSelection {
  /** Several: what was selected before may be reported after the next. */
  private own: Own[] = [];

  chose(sheetId: string, cell: string): void {
    const now = Date.now();
    this.own = this.own.filter(({ until }) => until > now);
    this.own.push({ sheetId, cell, until: now + MEMORY });
  }

  /** Whether what is selected now is our doing; a cell may come back as the merge that it begins. */
  explains({ sheetId, range }: HostSelection): boolean {
    const now = Date.now();
    const isOwn = this.own.some(
      (own) => own.until > now && own.sheetId === sheetId && own.cell === range.split(':')[0],
    );
    // From here on the user is somewhere else; when he comes back, it is he who does.
    if (!isOwn) this.own = [];
    return isOwn;
  }
}
