/** Where a cell stands, read off its name: once for every cell of a file, so without patterns. */
import type { Rectangle } from '../../../grid/address';
import { LIMITS } from '../limits';

/** Row and column in one number; small letters are accepted, some programs write them. -1 for no name of a cell. */
export function placeOf(name: string, from = 0, to = name.length): number {
  let at = from;
  let column = 0;
  for (let code = name.charCodeAt(at) & 0xdf; at < to && code >= 65 && code <= 90;) {
    column = column * 26 + code - 64;
    at += 1;
    code = name.charCodeAt(at) & 0xdf;
  }
  const letters = at - from;
  let row = 0;
  for (let code = name.charCodeAt(at); at < to && code >= 48 && code <= 57;) {
    row = row * 10 + code - 48;
    at += 1;
    code = name.charCodeAt(at);
  }
  const isWhole = at === to && letters >= 1 && letters <= 3 && to - from - letters <= 7;
  if (!isWhole || column > LIMITS.columns || row < 1 || row > LIMITS.rows) return -1;
  return (row - 1) * LIMITS.columns + column - 1;
}

export function rowOf(place: number): number {
  return Math.floor(place / LIMITS.columns);
}

export function columnOf(place: number): number {
  return place % LIMITS.columns;
}

/** "A1:C3" or "B2"; null for anything else. */
export function areaOf(name: string): Rectangle | null {
  const colon = name.indexOf(':');
  const a = placeOf(name, 0, colon < 0 ? name.length : colon);
  const b = colon < 0 ? a : placeOf(name, colon + 1);
  if (a < 0 || b < 0) return null;
  return {
    top: Math.min(rowOf(a), rowOf(b)),
    left: Math.min(columnOf(a), columnOf(b)),
    bottom: Math.max(rowOf(a), rowOf(b)),
    right: Math.max(columnOf(a), columnOf(b)),
  };
}
