/** Rows that look like an indicator table under heads that the reader does not know. */
import type { Rectangle } from '../grid/address';
import type { SheetView } from './sheet-view';

export interface UnknownHead {
  readonly text: string;
  readonly cell: string;
}

/** So many heads beside each other, and as many filled cells in the next row. */
const FEWEST_HEADS = 3;
const LONGEST_HEAD = 20;
/** Below what was taken for the head, empty rows included. */
const ROWS_BELOW = 5;

/** What one of the heads of an indicator table speaks of, whatever its other words are. */
const TELLING = /指标|目标|绩效|内容|标准|权重|分值|分数|[^\s]值$/;

/** The heads of the first such row in or right below a form without indicators; empty where there is none. */
export function unknownHeads(view: SheetView, area: Rectangle): UnknownHead[] {
  const last = Math.min(view.end - 1, area.bottom + ROWS_BELOW);
  for (let row = area.top + 1; row < last; row++) {
    const columns = view.filledColumns(row, area.left, Infinity);
    if (columns.length < FEWEST_HEADS || !columns.every((column) => isHead(view, row, column))) {
      continue;
    }
    const heads = columns.map((column) => ({
      text: view.text(row, column).replace(/\s+/g, ''),
      cell: view.name(row, column),
    }));
    const below = view.filledColumns(row + 1, area.left, Infinity);
    const tells = heads.some(({ text }) => TELLING.test(text));
    if (tells && below.length >= FEWEST_HEADS && !isHeadRow(view, row + 1)) return heads;
  }
  return [];
}

/** A short text that is no label of the part above the indicators. */
function isHead(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column);
  if (typeof view.cell(row, column)?.value !== 'string' || /[:：\d]$/.test(text)) return false;
  const { field, fund, isOther, isTitle, isFooter, column: role } = view.word(row, column);
  // 备注 heads a column too.
  const isLabel =
    field !== null || fund !== null || isTitle || isFooter || (isOther && role === null);
  return text.length <= LONGEST_HEAD && !isLabel;
}

/** A row of labels with what is filled in beside them: 项目名称 … 实施单位 … */
function isHeadRow(view: SheetView, row: number): boolean {
  return view
    .filledColumns(row, view.left, Infinity)
    .some((column) => view.word(row, column).field !== null);
}
