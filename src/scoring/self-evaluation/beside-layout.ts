/** Where the columns beside a 目标表 and the rows below it go, so that form and new cells are one rectangle. */
import type { PerformanceTable } from '../../domain/performance-table';
import {
  cellName,
  columnName,
  parseCell,
  parseRange,
  rangeName,
  type Rectangle,
} from '../../grid/address';
import type { Continuation, Stretched } from '../../grid/continuation';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';

/** 实际完成值, 完成率, 得分, 偏差原因分析及改进措施: what shows their headers and usual values, in points. */
export const COLUMN_WIDTHS = [84, 72, 50, 150] as const;

export interface BesideLayout {
  readonly form: Rectangle;
  /** The rows of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** The new columns, down to the last row of the form; from its first row on, or from its header. */
  readonly columns: Rectangle;
  /** Rows under the form, over its width and the new columns. */
  readonly below: Rectangle;
  /** The last row of each indicator that takes several, by its first. */
  readonly spans: ReadonlyMap<number, number>;
  readonly continuation: Continuation;
}

export interface NoRoom {
  readonly reason: string;
}

/** `count` rows below the form. */
export function besideLayout(
  table: PerformanceTable,
  sheet: SheetSnapshot,
  count: number,
): BesideLayout | NoRoom {
  const form = parseRange(table.range);
  const header = headerOf(table, sheet);
  if (form === null || header === null) return { reason: '找不到目标表的表头' };
  // Of a list the header is above all projects, and the next project is below.
  if (header.top < form.top) return { reason: '几个项目列在同一张表里' };
  const left = form.right + 1;
  const right = form.right + COLUMN_WIDTHS.length;
  const whole = { ...form, left, right };
  const columns = isVacant(sheet, whole) ? whole : { ...whole, top: header.top };
  if (!isVacant(sheet, columns)) return { reason: '目标表右侧没有四列空位' };
  if (sheet.hiddenColumns.some((column) => column >= left && column <= right)) {
    return { reason: '目标表右侧的列是隐藏的' };
  }
  const below = { ...form, top: form.bottom + 1, bottom: form.bottom + count, right };
  if (!isVacant(sheet, below)) return { reason: `目标表下方没有${count}行空位放合计` };
  const edge = (top: number, bottom: number): Rectangle => ({
    top,
    bottom,
    left: form.right,
    right: form.right,
  });
  const printed = {
    form: rangeName(form),
    whole: rangeName({ ...form, bottom: below.bottom, right }),
  };
  return {
    ...{ form, header, columns, below, spans: spansOf(table, sheet) },
    continuation: {
      looks: [{ range: rangeName(columns), like: rangeName(edge(columns.top, columns.bottom)) }],
      stretched: columns.top < header.top ? stretchedOver(sheet, form, header.top, right) : [],
      widths: Object.fromEntries(
        COLUMN_WIDTHS.flatMap((width, index) =>
          isColumnOwn(sheet, left + index, whole) ? [[columnName(left + index), width]] : [],
        ),
      ),
      print: printed,
    },
  };
}

/** The rows that hold the headers of the columns, merged ones whole. */
function headerOf(
  { columns, indicators }: PerformanceTable,
  sheet: SheetSnapshot,
): BesideLayout['header'] | null {
  const main =
    columns.find(({ role }) => role === 'target') ?? columns.find(({ role }) => role === 'level3');
  const at = main === undefined ? null : parseCell(main.cell);
  if (at === null) return null;
  const first = Math.min(...indicators.map(({ row }) => row)) - 1;
  const areas = columns.flatMap(({ cell }) => {
    const place = parseCell(cell);
    return place === null ? [] : [mergeAt(sheet, place.row, place.column)];
  });
  // A level that is written above the header is no part of it.
  const near = areas.filter(({ top, bottom }) => Math.abs(top - at.row) <= 1 && bottom < first);
  return {
    top: near.reduce((least, { top }) => Math.min(least, top), at.row),
    bottom: near.reduce((most, { bottom }) => Math.max(most, bottom), at.row),
  };
}

/** Indicators whose target, or else name, is merged over rows that hold no other indicator. */
function spansOf({ indicators }: PerformanceTable, sheet: SheetSnapshot): Map<number, number> {
  const rows = new Set(indicators.map(({ row }) => row - 1));
  return new Map(
    indicators.flatMap(({ row, cells }) => {
      const at = parseCell(cells.target ?? cells.level3 ?? '');
      if (at?.row !== row - 1) return [];
      const { bottom } = mergeAt(sheet, at.row, at.column);
      let last = row - 1;
      while (last < bottom && !rows.has(last + 1)) last += 1;
      return last === row - 1 ? [] : [[row - 1, last] as const];
    }),
  );
}

/** What ends at the right edge of the form above its header: each row of the head reaches over the new columns. */
function stretchedOver(
  sheet: SheetSnapshot,
  form: Rectangle,
  header: number,
  right: number,
): Stretched[] {
  const stretched: Stretched[] = [];
  for (let row = form.top; row < header;) {
    const area = mergeAt(sheet, row, form.right);
    const isWithin = area.top === row && area.bottom < header && area.right === form.right;
    if (isWithin) stretched.push({ from: rangeName(area), to: rangeName({ ...area, right }) });
    row = Math.max(row, area.bottom) + 1;
  }
  return stretched;
}

function mergeAt({ merges }: SheetSnapshot, row: number, column: number): Rectangle {
  return (
    merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    ) ?? { top: row, left: column, bottom: row, right: column }
  );
}

/** Whether nothing but this area has content in the column. */
function isColumnOwn(sheet: SheetSnapshot, column: number, area: Rectangle): boolean {
  return sheet.rows.every((_, index) => {
    const row = sheet.origin.row + index;
    return (row >= area.top && row <= area.bottom) || cellAt(sheet, row, column) === null;
  });
}

export function isVacant(sheet: SheetSnapshot, area: Rectangle): boolean {
  const touches = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
  );
  if (touches) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (cellAt(sheet, row, column) !== null) return false;
    }
  }
  return true;
}

/** Of the new columns, by its place among them. */
export function besideCell({ columns }: BesideLayout, row: number, index: number): string {
  return cellName(row, columns.left + index);
}
