/** What the user has selected, told when it is another than before. */
import type { OwnSelection } from '../own-selection';
import type { HostEvent } from '../port';
import { readSelection } from './select';
import type { Sheets } from './sheets';

export class WatchedSelection {
  private last = '';

  constructor(
    private readonly sheets: Sheets,
    private readonly own: OwnSelection,
    private readonly listener: (event: HostEvent) => void,
  ) {}

  /** `silently`: what is selected counts as known. */
  report(silently = false): void {
    const selection = readSelection(this.sheets);
    const now = `${selection.sheetId} ${selection.range}`;
    if (now === this.last) return;
    this.last = now;
    if (this.own.explains(selection) || silently) return;
    this.listener({ kind: 'selected', ...selection });
  }
}
