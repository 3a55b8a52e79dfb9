/** Moves the references of a formula when rows or columns of a sheet come or go, as spreadsheets do. */
import { columnName, parseCell, type CellAddress, type Rectangle } from '../address';
import { isFunctionToken, isSheetToken, mapTokens, sheetOfToken } from './tokens';

export type Axis = 'row' | 'column';

/** A row or a column, 0-based. */
export interface Line {
  readonly axis: Axis;
  readonly at: number;
}

/** Rows or columns that come in at `at` (0-based), or that go from there on. */
export interface LineChange {
  readonly sheet: string;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The sheet of Excel and WPS. */
const LINES: Readonly<Record<Axis, number>> = { row: 1_048_576, column: 16_384 };

/** Lines 0-based, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What an area takes up in one direction. */
export function spanOf({ top, left, bottom, right }: Rectangle, axis: Axis): Span {
  return axis === 'row' ? { first: top, last: bottom } : { first: left, last: right };
}

/** Another extent of an area in one direction. */
export function withSpan(area: Rectangle, axis: Axis, { first, last }: Span): Rectangle {
  return axis === 'row'
    ? { ...area, top: first, bottom: last }
    : { ...area, left: first, right: last };
}

export function lineOf({ row, column }: CellAddress, axis: Axis): number {
  return axis === 'row' ? row : column;
}

/** As people call it: 第 3 行, 第 C 列. */
export function lineName(axis: Axis, at: number): string {
  return axis === 'row' ? `第 ${at + 1} 行` : `第 ${columnName(at)} 列`;
}

/** Null where all of them go, or are pushed off the sheet. */
export function movedSpan(span: Span, { axis, kind, at, count }: LineChange): Span | null {
  const { first, last } = span;
  // A whole column stays one, and so does a whole row.
  if (first === 0 && last === LINES[axis] - 1) return span;
  if (kind === 'insert') {
    const moved = {
      first: first >= at ? first + count : first,
      last: Math.min(last >= at ? last + count : last, LINES[axis] - 1),
    };
    return moved.first > moved.last ? null : moved;
  }
  const end = at + count;
  const moved = {
    first: first < at ? first : Math.max(first - count, at),
    last: last < at ? last : last < end ? at - 1 : last - count,
  };
  return moved.first > moved.last ? null : moved;
}

/** Null where the line goes. */
export function movedLine(line: number, change: LineChange): number | null {
  return movedSpan({ first: line, last: line }, change)?.first ?? null;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const BANDS: Readonly<Record<Axis, RegExp>> = {
  row: /^()()(\$?)([1-9]\d{0,6})$/,
  column: /^(\$?)([A-Z]{1,3})()()$/i,
};

interface Corner {
  readonly parts: readonly [fixed: string, letters: string, fixed: string, digits: string];
  /** The row or the column that it names, 0-based. */
  readonly line: number;
}

function cornerOf(text: string, pattern: RegExp, axis: Axis): Corner | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const at = parseCell(`${letters === '' ? 'A' : letters.toUpperCase()}${digits || '1'}`);
  // What lies beyond the sheet is a name.
  if (at === null || at.column >= LINES.column || at.row >= LINES.row) return null;
  return { parts: [fixedColumn, letters, fixedRow, digits], line: lineOf(at, axis) };
}

function written({ parts: [a, letters, b, digits], line }: Corner, to: number, axis: Axis): string {
  if (line === to) return `${a}${letters}${b}${digits}`;
  return axis === 'row' ? `${a}${letters}${b}${to + 1}` : `${a}${columnName(to)}${b}${digits}`;
}

/** "A1", "$A$1:B3", "2:4" without a sheet's name; "#REF!" where nothing of it is left. What is no reference stays. */
export function moveReference(token: string, change: LineChange): string {
  const { axis } = change;
  const [first = '', last] = token.split(':');
  const patterns = last === undefined ? [CELL] : [CELL, BANDS[axis]];
  for (const pattern of patterns) {
    const a = cornerOf(first, pattern, axis);
    const b = last === undefined ? a : cornerOf(last, pattern, axis);
    if (a === null || b === null) continue;
    const [lower, upper] = a.line <= b.line ? [a, b] : [b, a];
    const moved = movedSpan({ first: lower.line, last: upper.line }, change);
    if (moved === null) return '#REF!';
    if (last === undefined) return written(a, moved.first, axis);
    const [begin, end] = [written(lower, moved.first, axis), written(upper, moved.last, axis)];
    return a === lower ? `${begin}:${end}` : `${end}:${begin}`;
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
export function moveLines(formula: string, change: LineChange, home: string | null): string {
  return mapReferences(formula, (token, sheet) => {
    const named = sheet === null ? home : sheet;
    return named != null && isSameSheet(named, change.sheet) ? moveReference(token, change) : token;
  });
}

/** Whether it looks at several sheets at once (Sheet1:Sheet3!A1), whose cells cannot follow one of them. */
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
  return cornerOf(token, CELL, 'row') !== null;
}

export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
