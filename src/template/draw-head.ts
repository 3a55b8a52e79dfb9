/** Title, head and foot of a form: labels, and the places to fill in. */
import type { Rectangle } from '../grid/address';
import { textHeight } from '../grid/text-height';
import type { Draft } from './draft';
import type { HeadCell, HeadRow, TemplateLayout } from './layout';
import type { BlankTableOptions } from './options';

const TITLE_HEIGHT = 32;

/** Draws from the first row on; returns the row after the head. */
export function drawHead(draft: Draft, layout: TemplateLayout, options: BlankTableOptions): number {
  const last = layout.columns.length - 1;
  const title: Rectangle = { top: 0, left: 0, bottom: 0, right: last };
  draft.put(title, layout.title);
  draft.height(0, TITLE_HEIGHT);
  return drawRows(draft, layout, options, layout.head, 1);
}

/** Draws labels and places from `top` on; returns the row after them. */
export function drawRows(
  draft: Draft,
  layout: TemplateLayout,
  options: BlankTableOptions,
  rows: readonly HeadRow[],
  top: number,
): number {
  /** Columns that a cell above reaches down into, with the row after it. */
  const taken = new Map<number, number>();
  rows.forEach((row, i) => {
    drawRow(draft, layout, options, row, top + i, taken);
  });
  return top + rows.length;
}

function drawRow(
  draft: Draft,
  layout: TemplateLayout,
  options: BlankTableOptions,
  { height, cells }: HeadRow,
  row: number,
  taken: Map<number, number>,
): void {
  let column = 0;
  let needed = height;
  for (const cell of cells) {
    while ((taken.get(column) ?? 0) > row) column += 1;
    const rows = cell.rows ?? 1;
    const right = column + cell.columns - 1;
    const area: Rectangle = { top: row, left: column, bottom: row + rows - 1, right };
    const text = textOf(cell, options);
    draft.put(area, text);
    if (cell.align === 'left') draft.format(area, { horizontal: 'Left' });
    for (let c = column; c <= right; c += 1) taken.set(c, row + rows);
    if (rows === 1) {
      const width = layout.columns
        .slice(column, right + 1)
        .reduce((sum, each) => sum + each.width, 0);
      needed = Math.max(needed, textHeight(text, width, layout.font.size));
    }
    column = right + 1;
  }
  draft.height(row, needed);
}

/** What a cell shows: its printed text, then what the options say. */
export function textOf(
  { text = '', entry }: Pick<HeadCell, 'text' | 'entry'>,
  { year, unit, project }: BlankTableOptions,
): string {
  if (entry === 'year') return `${text}（${year ?? '    '}年度）`;
  if (entry === 'unit') return text + (unit ?? '').trim();
  if (entry === 'project') return text + (project ?? '').trim();
  return text;
}
