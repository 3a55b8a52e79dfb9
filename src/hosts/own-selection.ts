/** Tells the product's own selections from the user's: some applications report both alike, and later. */
import type { HostSelection } from './port';

/** In milliseconds: later than that nobody reports a selection any more. */
const MEMORY = 3000;

export class OwnSelection {
  private own: { readonly sheetId: string; readonly cell: string; readonly until: number } | null =
    null;

  chose(sheetId: string, cell: string): void {
    this.own = { sheetId, cell, until: Date.now() + MEMORY };
  }

  /** Whether what is selected now is our doing; a cell may come back as the merge that it begins. */
  explains({ sheetId, range }: HostSelection): boolean {
    const { own } = this;
    const isOwn =
      own !== null &&
      own.until > Date.now() &&
      own.sheetId === sheetId &&
      own.cell === range.split(':')[0];
    // From here on the user is somewhere else; when he comes back, it is he who does.
    if (!isOwn) this.own = null;
    return isOwn;
  }
}
