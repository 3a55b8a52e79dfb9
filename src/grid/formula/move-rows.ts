/** Moves the references of a formula when rows of a sheet come or go, as spreadsheets do. */
import { isFunctionToken, isSheetToken, mapTokens, sheetOfToken } from './tokens';

/** Rows that come in at `at` (0-based), or that go from there on. */
export interface RowChange {
  readonly sheet: string;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

const ROWS = 1_048_576;

export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Rows 0-based; null where all of them go, or are pushed off the sheet. */
export function movedSpan({ top, bottom }: Span, { kind, at, count }: RowChange): Span | null {
  // A whole column stays one.
  if (top === 0 && bottom === ROWS - 1) return { top, bottom };
  if (kind === 'insert') {
    const moved = {
      top: top >= at ? top + count : top,
      bottom: Math.min(bottom >= at ? bottom + count : bottom, ROWS - 1),
    };
    return moved.top > moved.bottom ? null : moved;
  }
  const end = at + count;
  const first = top < at ? top : Math.max(top - count, at);
  const last = bottom < at ? bottom : bottom < end ? at - 1 : bottom - count;
  return first > last ? null : { top: first, bottom: last };
}

/** Null where the row goes. */
export function movedRow(row: number, change: RowChange): number | null {
  return movedSpan({ top: row, bottom: row }, change)?.top ?? null;
}

const CELL = /^(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const ROW = /^()(\$?)([1-9]\d{0,6})$/;

interface Corner {
  readonly column: string;
  readonly fixed: string;
  readonly row: number;
}

function cornerOf(text: string, pattern: RegExp): Corner | null {
  const [, column, fixed, digits] = pattern.exec(text) ?? [];
  const row = Number(digits) - 1;
  return column === undefined || fixed === undefined || !(row < ROWS)
    ? null
    : { column, fixed, row };
}

function written({ column, fixed }: Corner, row: number): string {
  return `${column}${fixed}${row + 1}`;
}

/** "A1", "$A$1:B3", "2:4" without a sheet's name; "#REF!" where nothing of it is left. What is no reference stays. */
export function moveReference(token: string, change: RowChange): string {
  const [first = '', last] = token.split(':');
  const patterns = last === undefined ? [CELL] : [CELL, ROW];
  for (const pattern of patterns) {
    const a = cornerOf(first, pattern);
    const b = last === undefined ? a : cornerOf(last, pattern);
    if (a === null || b === null) continue;
    const [upper, lower] = a.row <= b.row ? [a, b] : [b, a];
    const moved = movedSpan({ top: upper.row, bottom: lower.row }, change);
    if (moved === null) return '#REF!';
    if (last === undefined) return written(a, moved.top);
    const [top, bottom] = [written(upper, moved.top), written(lower, moved.bottom)];
    return a === upper ? `${top}:${bottom}` : `${bottom}:${top}`;
  }
  return token;
}

/** Calls back for each reference that stands by itself; `sheet` null: that of the formula; undefined: another workbook's or several. */
export function mapReferences(
  formula: string,
  change: (token: string, sheet: string | null | undefined) => string,
): string {
  let sheet: string | null | undefined = null;
  let isExternal = false;
  return mapTokens(formula, (token) => {
    if (isSheetToken(token)) {
      // What stands in brackets before it is another workbook.
      sheet = isExternal ? undefined : (sheetOfToken(token) ?? undefined);
      isExternal = false;
      return token;
    }
    isExternal = token.startsWith('[');
    const isName = !isFunctionToken(token) && /^[$A-Z\d]/i.test(token);
    const result = isName ? change(token, sheet) : token;
    sheet = null;
    return result;
  });
}

/** `home`: the sheet of the formula, which references without a sheet's name mean. */
export function moveRows(formula: string, rows: RowChange, home: string | null): string {
  return mapReferences(formula, (token, sheet) => {
    const named = sheet === null ? home : sheet;
    return named != null && isSameSheet(named, rows.sheet) ? moveReference(token, rows) : token;
  });
}

/** Whether it looks at several sheets at once (Sheet1:Sheet3!A1), whose rows cannot follow one of them. */
export function spansSheets(formula: string): boolean {
  let found = false;
  let [last, beforeLast] = ['', ''];
  mapTokens(formula, (token) => {
    if (isSheetToken(token)) {
      const bare = token.replace(/^'|'?!$/g, '');
      const ofBook = bare.slice(bare.lastIndexOf(']') + 1);
      // 一月:三月!A1 comes in three words; 表!A1:表!B2 begins with a cell.
      const isSecond = last === ':' && /^[^\s(),;"'!$]/.test(beforeLast) && !isCell(beforeLast);
      found ||= ofBook.includes(':') || isSecond;
    }
    [last, beforeLast] = [token, last];
    return token;
  });
  return found;
}

function isCell(token: string): boolean {
  return cornerOf(token, CELL) !== null;
}

export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
