/** Rectangles of a sheet: references, shifting, overlap. */
import { parseRange, rangeName, type Rectangle } from '../../src/grid/address';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Rectangle = {
  top: 0,
  left: 0,
  bottom: LAST_ROW,
  right: LAST_COLUMN,
};

export function cellCount(area: Rectangle): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function bounding(areas: readonly Rectangle[]): Rectangle | null {
  if (areas.length === 0) return null;
  let { top, left, bottom, right } = areas[0]!;
  for (const area of areas) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top, left, bottom, right };
}

/** What is left of an area without the hole: up to four rectangles. */
export function without(area: Rectangle, hole: Rectangle): Rectangle[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
    { ...area, top: hole.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** A1, A1:B2, A:C or 1:3, without a sheet name; null beyond the grid. */
export function parseReference(reference: string, grid = WHOLE_SHEET): Rectangle | null {
  const bare = reference.replaceAll('$', '');
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(bare);
  if (columns !== null) {
    const area = parseRange(`${columns[1]!}1:${columns[2]!}1`);
    return area && { ...area, top: 0, bottom: grid.bottom };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows !== null) {
    const area = parseRange(`A${rows[1]!}:A${rows[2]!}`);
    return area && { ...area, left: 0, right: grid.right };
  }
  const area = parseRange(bare);
  return area === null || area.bottom > grid.bottom || area.right > grid.right ? null : area;
}

export function sheetAddress(sheet: string, area: Rectangle): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${rangeName(area)}`;
}

/** Excel's rule for references: an insert moves or stretches them, a delete shrinks or ends them. */
export function shiftRows(area: Rectangle, at: number, count: number): Rectangle | null {
  const { top, bottom } = area;
  if (count > 0) {
    return {
      ...area,
      top: top >= at ? top + count : top,
      bottom: bottom >= at ? Math.min(bottom + count, LAST_ROW) : bottom,
    };
  }
  const end = at - count;
  if (top >= at && bottom < end) return null;
  return {
    ...area,
    top: top >= end ? top + count : Math.min(top, at),
    bottom: bottom >= end ? bottom + count : bottom >= at ? at - 1 : bottom,
  };
}
