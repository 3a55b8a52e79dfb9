/** Moves the references of a formula: of shared formulas that are written out, of blocks that begin elsewhere than at A1. */
import { columnName, parseCell } from '../address';
import { isSheetToken, mapTokens } from './tokens';

/** The sheet of Excel and WPS. */
const LIMITS = { rows: 1_048_576, columns: 16_384 } as const;

export interface Shift {
  readonly rows: number;
  readonly columns: number;
  /** Whether "$A$1" moves as well: in a block all references mean the block. */
  readonly absolute: boolean;
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** With or without its "="; references that leave the sheet become #REF!, as when Excel copies a formula. */
export function shiftFormula(formula: string, shift: Shift): string {
  let ofOtherSheet = false;
  return mapTokens(formula, (token) => {
    const names = isSheetToken(token);
    const moved = names ? token : shiftToken(token, shift, ofOtherSheet && shift.absolute);
    ofOtherSheet = names;
    return moved;
  });
}

function shiftToken(token: string, shift: Shift, keep: boolean): string {
  // A name before "(" is a function: LOG10(; a block's references to other sheets stay.
  if (keep || token.endsWith('(')) return token;
  const [first = '', last] = token.split(':');
  if (last === undefined) return shiftCell(first, shift) ?? token;
  const both = (move: (part: string) => string | null): string | null => {
    const a = move(first);
    const b = move(last);
    return a === null || b === null
      ? null
      : a.includes('#') || b.includes('#')
        ? '#REF!'
        : `${a}:${b}`;
  };
  return (
    both((part) => shiftCell(part, shift)) ??
    both((part) => shiftBand(part, COLUMN, shift)) ??
    both((part) => shiftBand(part, ROW, shift)) ??
    token
  );
}

function shiftCell(name: string, shift: Shift): string | null {
  const match = CELL.exec(name);
  if (match === null) return null;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  if (columnNumber(letters) >= LIMITS.columns || Number(digits) > LIMITS.rows) return null;
  const column = movedColumn(fixedColumn, letters, shift);
  const row = movedRow(fixedRow, digits, shift);
  return column === null || row === null ? '#REF!' : fixedColumn + column + fixedRow + row;
}

function shiftBand(name: string, pattern: RegExp, shift: Shift): string | null {
  const match = pattern.exec(name);
  if (match === null) return null;
  const [, fixed = '', band = ''] = match;
  const moved = pattern === ROW ? movedRow(fixed, band, shift) : movedColumn(fixed, band, shift);
  return moved === null ? '#REF!' : fixed + moved;
}

function columnNumber(letters: string): number {
  return parseCell(`${letters.toUpperCase()}1`)?.column ?? LIMITS.columns;
}

function movedColumn(fixed: string, letters: string, shift: Shift): string | null {
  if (fixed !== '' && !shift.absolute) return letters;
  const column = columnNumber(letters) + shift.columns;
  return column < 0 || column >= LIMITS.columns ? null : columnName(column);
}

function movedRow(fixed: string, digits: string, shift: Shift): string | null {
  if (fixed !== '' && !shift.absolute) return digits;
  const row = Number(digits) + shift.rows;
  return row < 1 || row > LIMITS.rows ? null : String(row);
}
