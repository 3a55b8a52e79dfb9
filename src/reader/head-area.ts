/** How far a form reaches above its header row, and to the left and right. */
import type { Rectangle } from '../grid/address';
import type { Header } from './header';
import type { HeaderIndex } from './header-index';
import type { SheetView } from './sheet-view';

/** So many empty rows part a form from what stands above it. */
const GAP = 3;
/** Heads of tables side by side differ in length by no more than this. */
const HEAD_ROWS = 15;
/** A head is never longer; what is further up belongs to something else. */
const LONGEST_HEAD = 60;

/** The area of a form from its title down to its header; rows up to `lastTaken` belong to the form above. */
export function headAbove(
  view: SheetView,
  header: Header,
  lastTaken: number,
  headers: HeaderIndex,
): Rectangle {
  const { left, limit } = bandLimits(header, headers);
  const floor = Math.max(view.top, lastTaken + 1, header.top - LONGEST_HEAD);
  let top = header.top;
  let blanks = 0;
  for (let row = header.top - 1; row >= floor && blanks < GAP; row--) {
    const first = firstInBand(view, row, left, limit);
    if (first === null) {
      blanks++;
      continue;
    }
    blanks = 0;
    const word = view.word(row, first);
    if (word.isTitle && !isCaption(view, row, left, limit, top === header.top)) {
      top = row;
      break;
    }
    top = row;
  }
  return edges(view, header, { top, left, bottom: header.bottom, right: limit });
}

/** 年度绩效指标表 right above the header, with labels of the form above it: a heading inside the form. */
function isCaption(
  view: SheetView,
  row: number,
  left: number,
  limit: number,
  isNextToHeader: boolean,
): boolean {
  const above = row > view.top ? firstInBand(view, row - 1, left, limit) : null;
  if (!isNextToHeader || above === null) return false;
  const { field, fund, isTitle } = view.word(row - 1, above);
  return !isTitle && (field !== null || fund !== null || view.merge(row - 1, above) !== null);
}

/** The columns that this band may use, up to its neighbours in the same rows. */
function bandLimits(header: Header, headers: HeaderIndex): { left: number; limit: number } {
  let left = 0;
  let limit = Infinity;
  for (const other of headers.near(header, HEAD_ROWS)) {
    if (other.right < header.left) left = Math.max(left, other.right + 1);
    if (other.left > header.right) limit = Math.min(limit, other.left - 1);
  }
  return { left, limit };
}

function firstInBand(view: SheetView, row: number, left: number, limit: number): number | null {
  return view.filledColumns(row, left, limit)[0] ?? null;
}

/**
 * Left and right edge: header, title, the cells of the head that begin inside them, and the value right
 * beside a label at the edge. A note further out is not the form's.
 */
function edges(view: SheetView, header: Header, area: Rectangle): Rectangle {
  let left = header.left;
  let right = header.right;
  for (let row = area.top; row < header.top; row++) {
    let afterLabel = -1;
    for (const column of view.filledColumns(row, area.left, area.right)) {
      const cell = view.area(row, column);
      if (cell.left > header.right && cell.left !== afterLabel) continue;
      const { field, fund, isOther } = view.word(row, column);
      afterLabel = field !== null || fund !== null || isOther ? cell.right + 1 : -1;
      left = Math.min(left, cell.left);
      right = Math.max(right, Math.min(cell.right, area.right));
    }
  }
  return { top: area.top, left, bottom: area.bottom, right };
}
