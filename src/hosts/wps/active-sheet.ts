/** Which sheet is before the user, and that one is gone. */
import { HostError } from '../host-error';
import type { HostEvent } from '../port';
import type { Sheets } from './sheets';

export class ActiveSheet {
  private id: string | null;

  constructor(
    private readonly sheets: Sheets,
    private readonly listener: (event: HostEvent) => void,
  ) {
    this.id = idOf(sheets);
  }

  /** Deleting a sheet brings another one to the front; the event of deleting itself may still be cancelled. */
  report(): void {
    const before = this.id;
    const { id } = this.sheets.active();
    this.id = id;
    if (before === id) return;
    if (before !== null && !this.sheets.isAlive(before)) {
      this.listener({ kind: 'deleted', sheetId: before });
    }
    this.listener({ kind: 'activated', sheetId: id });
  }
}

/** Null where no workbook is open yet. */
function idOf(sheets: Sheets): string | null {
  try {
    return sheets.active().id;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
