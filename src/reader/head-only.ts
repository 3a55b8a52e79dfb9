/** Forms whose indicator part is missing: title and labels, but no header row. */
import type { Rectangle } from '../grid/address';
import type { SheetView } from './sheet-view';

/** A title alone is no form: so many different labels must follow it. */
const FEWEST_LABELS = 3;
const GAP = 3;
const LONGEST = 60;

/** Areas of forms without indicators, outside the tables already found. */
export function findHeadOnly(view: SheetView, areas: readonly Rectangle[]): Rectangle[] {
  const taken = byRow(areas);
  const found: Rectangle[] = [];
  const rows = view.sheet.rows;
  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index];
    const row = view.top + index;
    if (!cells || row <= (found.at(-1)?.bottom ?? -1)) continue;
    const at = cells.findIndex((cell) => cell !== null && mayBeTitle(cell.value));
    if (at < 0 || isTaken(taken, row, view.left + at)) continue;
    if (!view.word(row, view.left + at).isTitle) continue;
    const area = headFrom(view, row, view.left + at, taken);
    if (area !== null) found.push(area);
  }
  return found;
}

function mayBeTitle(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 400 && /[绩目评]/.test(value);
}

type TakenRows = ReadonlyMap<number, readonly Rectangle[]>;

function byRow(areas: readonly Rectangle[]): TakenRows {
  const rows = new Map<number, Rectangle[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [area]);
      else known.push(area);
    }
  }
  return rows;
}

function isTaken(taken: TakenRows, row: number, column: number): boolean {
  return taken.get(row)?.some((area) => column >= area.left && column <= area.right) ?? false;
}

function headFrom(view: SheetView, top: number, left: number, taken: TakenRows): Rectangle | null {
  const labels = new Set<string>();
  let bottom = top;
  let right = view.area(top, left).right;
  let blanks = 0;
  for (let row = top + 1; row < Math.min(view.end, top + LONGEST) && blanks < GAP; row++) {
    const columns = view.filledColumns(row, left, Infinity);
    const first = columns[0];
    if (first === undefined) {
      blanks++;
      continue;
    }
    if (isTaken(taken, row, first)) break;
    const text = view.text(row, first);
    if (view.words.wordOf(text).isTitle) break;
    const word = view.words.wordOf(text);
    if (word.isFooter && word.field === null) break;
    blanks = 0;
    bottom = row;
    for (const column of columns) {
      right = Math.max(right, view.area(row, column).right);
      const { field, fund } = view.word(row, column);
      if (field !== null) labels.add(field.field);
      else if (fund !== null) labels.add('fund');
    }
  }
  return labels.size >= FEWEST_LABELS ? { top, left, bottom, right } : null;
}
