/** Rows whose file states no height: as high as their text, as Excel and WPS would show them. */
import type { Rectangle } from '../../grid/address';
import { cellAt } from '../../grid/sheet-snapshot';
import { linesOf } from '../../grid/text-height';
import type { SheetView } from '../file/view/sheet-view';

const PIXELS_PER_POINT = 96 / 72;
/** Of a line, by the size of its font. */
const LINE = 1.35;
/** Excel's rows end there. */
const MOST_POINTS = 409;

/** By row, pixels; only rows that need more than the sheet's usual height. A cell merged over several rows counts for none. */
export function fittedHeights(view: SheetView): ReadonlyMap<number, number> {
  const { snapshot, cells, looks } = view;
  const stated = new Set(
    view.rows.flatMap(({ first, last, size }) =>
      size === null ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  );
  const merges = new Map(snapshot.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const heights = new Map<number, number>();
  for (let i = 0; i < cells.length; i += 3) {
    const [row = 0, column = 0, look = 0] = cells.subarray(i, i + 3);
    const style = looks[look];
    if (style === undefined || stated.has(row)) continue;
    const text = cellAt(snapshot, row, column)?.text ?? '';
    if (text === '') continue;
    const area = merges.get(`${row},${column}`) ?? {
      ...{ top: row, left: column, bottom: row, right: column },
    };
    if (area.bottom !== area.top) continue;
    const size = style.font?.size ?? USUAL_SIZE;
    // Without a wrap one line is shown, however long.
    const width = style.wrap === true ? widthOf(view, area) : Infinity;
    const shown = style.wrap === true ? text : (text.split('\n', 1)[0] ?? '');
    const points = linesOf(shown, width, size) * size * LINE;
    const height = Math.ceil(Math.min(points, MOST_POINTS) * PIXELS_PER_POINT);
    if (height > Math.max(view.defaultRow, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

const USUAL_SIZE = 11;

/** In points. */
function widthOf({ columns, defaultColumn }: SheetView, { left, right }: Rectangle): number {
  let pixels = 0;
  for (let column = left; column <= right; column += 1) {
    const band = columns.find(({ first, last }) => column >= first && column <= last);
    pixels += band?.hidden === true ? 0 : (band?.size ?? defaultColumn);
  }
  return pixels / PIXELS_PER_POINT;
}
