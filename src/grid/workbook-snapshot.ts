import type { SheetSnapshot } from './sheet-snapshot';

/** One workbook as read: the sheets in tab order, hidden ones included. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}
