/** Where everything of a 自评表 on a sheet of its own stands. Rows are 1-based, as in its addresses. */
import type { PerformanceTable } from '../../domain/performance-table';
import { linesOf } from '../../grid/text-height';

export const FONT_SIZE = 10.5;

/** In points; together they fit a portrait page with little reduction. */
export const WIDTHS = {
  ...{ A: 50, B: 54, C: 62, D: 100, E: 68, F: 68, G: 36, H: 48, I: 88 },
  /** 完成率, beyond the page. */
  J: 96,
} as const;
export type SheetColumn = keyof typeof WIDTHS;

export const [NAME, UNITS, FUNDS_HEADER, FUNDS] = [3, 4, 5, 6];
/** 年度资金总额 and what it consists of. */
const FUND_ROWS = 4;
export const GOALS = FUNDS + FUND_ROWS;

/** What a row may have in height, with a margin. */
const MOST_HEIGHT = 400;
const LEAST_GOAL = 60;
/** Of a text of many lines. */
const LINE = FONT_SIZE * 1.35;

export interface SheetPlaces {
  /** Rows of the text of the goal: a long one takes several. */
  readonly goal: { readonly top: number; readonly heights: readonly number[] };
  readonly header: number;
  readonly first: number;
  /** The last indicator. */
  readonly last: number;
  /** 总分; null in a form without weights. */
  readonly total: number | null;
  readonly signatures: number;
}

export function sheetPlaces({ goals, indicators, weightTotal }: PerformanceTable): SheetPlaces {
  const heights = goalHeights(goals.annual?.value ?? goals.overall?.value ?? '');
  const top = GOALS + 1;
  const header = top + heights.length;
  const first = header + 1;
  const last = header + indicators.length;
  const total = weightTotal === null ? null : last + 1;
  return {
    ...{ goal: { top, heights }, header, first, last, total },
    signatures: (total ?? last) + 1,
  };
}

function goalHeights(text: string): number[] {
  const height = linesOf(text, widthOf('B', 'E'), FONT_SIZE) * LINE;
  const needed = Math.max(LEAST_GOAL, Math.ceil(height));
  const rows = Math.ceil(needed / MOST_HEIGHT);
  return Array.from({ length: rows }, () => Math.ceil(needed / rows));
}

/** From one column to another, both included. */
export function widthOf(from: SheetColumn, to: SheetColumn = from): number {
  return Object.entries(WIDTHS).reduce(
    (sum, [name, width]) => (name >= from && name <= to ? sum + width : sum),
    0,
  );
}

/** Equal levels below each other, as rows of the sheet; a level is another one under another level above it. */
export function runsOf(
  places: SheetPlaces,
  keys: readonly (string | null)[],
): { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  keys.forEach((key, index) => {
    const row = places.first + index;
    const last = runs.at(-1);
    if (last !== undefined && key !== null && keys[index - 1] === key) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  });
  return runs;
}
