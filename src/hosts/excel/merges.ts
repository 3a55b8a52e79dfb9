/**
 * Merged areas. One call fails above 512 of them and sees only those that begin inside its range (office-js#3611),
 * so the area is asked in bands of rows that cannot hold more: no two merges share a cell, and each has at least two.
 */
import type { Rectangle } from '../../grid/address';
import { HostError } from '../host-error';
import { bandsOf, cellsOf, halvesOf } from '../areas';
import { rangeOf, rectangleOf } from './ranges';
import type { ExcelSession } from './excel-session';

/** 512 merges of two cells, less a margin for merges that only touch the band. */
const CELLS_A_BAND = 900;
/** Beyond this many calls the bands grow, and a band that fails is halved. */
const MOST_BANDS = 400;

export type QueuedMerges = () => Rectangle[];

/** Merges that Excel names for this very area. */
export function queueMergesAt(sheet: Excel.Worksheet, band: Rectangle): QueuedMerges {
  const merges = rangeOf(sheet, band).getMergedAreasOrNullObject();
  merges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merges.isNullObject ? [] : merges.areas.items.map(rectangleOf));
}

export function queueMerges(sheet: Excel.Worksheet, area: Rectangle): QueuedMerges {
  const columns = area.right - area.left + 1;
  const safe = Math.max(1, Math.floor(CELLS_A_BAND / columns));
  const rows = Math.max(safe, Math.ceil((area.bottom - area.top + 1) / MOST_BANDS));
  const bands = bandsOf(area, rows).map((band) => queueMergesAt(sheet, band));
  return () => distinct(bands.flatMap((band) => band()));
}

/** The slow way, where a band failed: each half on its own. */
export async function readMergesByHalves(
  session: ExcelSession,
  pick: (workbook: Excel.Workbook) => Excel.Worksheet,
  area: Rectangle,
): Promise<Rectangle[]> {
  try {
    return await session.run(async ({ workbook, send }) => {
      const merges = queueMergesAt(pick(workbook), area);
      await send();
      return merges();
    });
  } catch (error) {
    const known =
      error instanceof HostError && error.code !== 'unknown' && error.code !== 'too-large';
    if (known || cellsOf(area) <= CELLS_A_BAND) throw error;
    const halves = halvesOf(area);
    const found: Rectangle[] = [];
    for (const half of halves) found.push(...(await readMergesByHalves(session, pick, half)));
    return distinct(found);
  }
}

/** A merge may be reported by two bands; sorted as everywhere in the product. */
function distinct(merges: readonly Rectangle[]): Rectangle[] {
  const byAnchor = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  return [...byAnchor.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
