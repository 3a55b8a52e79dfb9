/** 总分（100分） with its value in the 得分 column, below the frame of a 自评表 whose rows end above it. */
import type { StatedRow } from '../domain/performance-table';
import { isDecimal } from '../domain/exact';
import { parseLabel } from '../domain/form-words/labels';
import type { Rectangle } from '../grid/address';
import { pointsFromCell } from './amounts';
import type { SheetView } from './sheet-view';

/** Rows looked through: 预算执行 has four, each 一级指标 its 小计, before the total comes. */
const MOST_ROWS = 20;

const TOTAL = /^(?:自评)?总(?:得)?分$/;

/** Null where no such label stands directly left of the column. */
export function totalBelow(
  view: SheetView,
  form: Rectangle,
  scoreColumn: number | null,
): StatedRow | null {
  if (scoreColumn === null) return null;
  const last = Math.min(form.bottom + MOST_ROWS, view.end - 1);
  for (let row = form.bottom + 1; row <= last; row++) {
    // The next form has a column of its own there; one that is narrower may stand beside the total.
    if (/得分|评分/.test(view.text(row, scoreColumn))) return null;
    const columns = view.filledColumns(row, form.left, form.right);
    const column = columns.find((each) => view.area(row, each).right + 1 === scoreColumn);
    if (column === undefined) continue;
    const label = parseLabel(view.text(row, column));
    if (!TOTAL.test(label.key)) continue;
    const cell = view.name(row, column);
    const points = /^(\d+(?:\.\d+)?)分$/.exec(label.annotation)?.[1] ?? '';
    const raw = view.text(row, column);
    return {
      weight: isDecimal(points) ? { value: points, raw, amount: points, cell } : null,
      score: pointsFromCell(view.cell(row, scoreColumn), view.name(row, scoreColumn)),
      cell,
    };
  }
  return null;
}
