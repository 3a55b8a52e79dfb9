/** A1 addresses. Rows and columns are 0-based inside the product, as in Office.js. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Both corners inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function rangeName(area: Rectangle): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B7" (dollar signs allowed); null for anything else. */
export function parseCell(name: string): CellAddress | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Reads "A1:C3" or "B2"; null for anything else. */
export function parseRange(name: string): Rectangle | null {
  const [first = '', last = first] = name.split(':');
  const a = parseCell(first);
  const b = parseCell(last);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Cells below one another as one range: L8, L9, L11 as L8:L9, L11. */
export function columnRuns(cells: readonly string[]): string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && isBelow(run.last, cell)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function isBelow(upper: string, lower: string): boolean {
  const at = parseCell(upper);
  return at !== null && cellName(at.row + 1, at.column) === lower;
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
