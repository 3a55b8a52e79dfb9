/** Where WPS tells nothing: compares the contents of the active sheet and the selection every now and then. */
import { rangeName, type Rectangle } from '../../grid/address';
import { cellsOf, grown } from '../areas';
import { HostError } from '../host-error';
import type { HostEvent } from '../port';
import type { ActiveSheet } from './active-sheet';
import type { OwnWrites } from './own-writes';
import { areaOf } from './ranges';
import { readBlock } from './read-sheet';
import { usedRange, type Sheets } from './sheets';
import type { WatchedSelection } from './watched-selection';

/** A larger sheet is checked again only when the user says so. */
const MOST_CELLS = 10_000;

interface Look {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly formulas: readonly (readonly unknown[])[];
}

interface Watched {
  readonly active: ActiveSheet;
  readonly selection: WatchedSelection;
}

/** `period` in milliseconds. */
export function poll(
  sheets: Sheets,
  own: OwnWrites,
  { active, selection }: Watched,
  period: number,
  listener: (event: HostEvent) => void,
): () => void {
  let last = attempt(() => look(sheets));
  const timer = setInterval(() => {
    if (own.writing) return;
    last = attempt(() => {
      active.report();
      selection.report();
      const now = look(sheets);
      if (now !== null && last?.sheetId === now.sheetId) {
        const area = changedArea(last, now);
        const { sheet } = sheets.byId(now.sheetId);
        if (area !== null && !own.explains(now.sheetId, sheet, area)) {
          const range = rangeName(area);
          listener({ kind: 'cells', sheetId: now.sheetId, range, remote: false });
        }
      }
      return now;
    });
  }, period);
  return () => {
    clearInterval(timer);
  };
}

/** WPS may be busy or a cell being edited: the next look will tell. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function look(sheets: Sheets): Look | null {
  const { id, sheet } = sheets.active();
  const range = usedRange(sheet);
  const area = areaOf(range);
  if (cellsOf(area) > MOST_CELLS) return null;
  return { sheetId: id, area, formulas: readBlock(() => range, area).formulas };
}

/** The bounding rectangle of what differs. */
function changedArea(before: Look, now: Look): Rectangle | null {
  const at = ({ area, formulas }: Look, row: number, column: number): unknown =>
    formulas[row - area.top]?.[column - area.left] ?? '';
  const [a, b] = [before.area, now.area];
  let changed: Rectangle | null = null;
  for (let row = Math.min(a.top, b.top); row <= Math.max(a.bottom, b.bottom); row += 1) {
    for (let c = Math.min(a.left, b.left); c <= Math.max(a.right, b.right); c += 1) {
      if (at(before, row, c) === at(now, row, c)) continue;
      changed = grown(changed, row, c);
    }
  }
  return changed;
}
