/** 批注 -> Univer's. */
import type { NoteView, SheetView } from '../file/view/sheet-view';

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  /** Pixels of the window that shows it. */
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

const WIDTH = 216;
const LINE = 20;
const LEAST_LINES = 3;
const MOST_LINES = 15;
/** Chinese characters in one line of that width. */
const IN_A_LINE = 14;

export function gridNote(sheetId: string, { row, column, text }: NoteView): GridNote {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / IN_A_LINE)), 1);
  const height = Math.min(Math.max(lines, LEAST_LINES), MOST_LINES) * LINE;
  const id = `note-${sheetId}-${row}-${column}`;
  return { id, row, col: column, width: WIDTH, height, note: text };
}

/** By row, then column. */
export function gridNotes({ id, notes }: SheetView): Record<number, Record<number, GridNote>> {
  const byRow: Record<number, Record<number, GridNote>> = {};
  for (const note of notes) (byRow[note.row] ??= {})[note.column] = gridNote(id, note);
  return byRow;
}
