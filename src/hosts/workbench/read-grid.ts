/** What a cell of Univer holds, as contents of a file. */
import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellContent } from '../../grid/sheet-patch';
import { isErrorText } from '../../grid/sheet-snapshot';
import { isWellFormed } from './formula-syntax';

/** `formula`: with its "=", "" for none; Univer keeps those of filled cells elsewhere. */
export function contentOfCell(cell: ICellData | null | undefined, formula: string): CellContent {
  if (formula !== '') {
    return isWellFormed(formula) ? { kind: 'formula', formula } : { kind: 'text', text: formula };
  }
  const rich = cell?.p?.body?.dataStream;
  const value = rich === undefined ? cell?.v : rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell == null || value === null || value === undefined || value === '')
    return { kind: 'empty' };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (cell.t === CellValueType.FORCE_STRING || rich !== undefined)
    return { kind: 'text', text: String(value) };
  if (cell.t === CellValueType.BOOLEAN) return { kind: 'boolean', boolean: Number(value) === 1 };
  if (typeof value === 'number') return { kind: 'number', number: kept(value) };
  const isNumber =
    cell.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber) return { kind: 'number', number: kept(Number(value)) };
  return isErrorText(value) ? { kind: 'error', error: value } : { kind: 'text', text: value };
}

/** The digits that spreadsheets keep: Univer makes 0.9500000000000001 of 95%. */
function kept(value: number): number {
  return Number(value.toPrecision(15));
}

/** Null where Univer has none, or cannot know it: a function that it lacks is no reason to lose Excel's result. */
export function resultOfCell(cell: ICellData | null | undefined): string | number | boolean | null {
  const value = cell?.v;
  if (value === null || value === undefined || value === '#NAME?') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return value;
}
