/** What comes over the bridge -> values of ours. */
import type { CellScalar } from '../../grid/sheet-snapshot';
import { HostError } from '../host-error';

export function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function number(value: unknown): number {
  const decoded = typeof value === 'string' ? Number(value) : value;
  if (typeof decoded === 'number' && Number.isFinite(decoded)) return decoded;
  throw new HostError('unsupported', { message: '当前版本的 WPS 表格给出了无法识别的数值。' });
}

/** Null where it differs within the range. COM's true is -1. */
export function flag(value: unknown): boolean | null {
  if (value === true || value === 1 || value === -1) return true;
  return value === false || value === 0 ? false : null;
}

/** Null where it differs within the range. */
export function textOrMixed(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The numbers of Excel's errors, above 0x800A0000. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
  [2045, '#SPILL!'],
  [2050, '#CALC!'],
]);
const ERROR_BASE = -2_146_828_288;

/** A blank cell is ''. */
export function scalar(value: unknown): Exclude<CellScalar, null> {
  if (typeof value === 'number') return ERRORS.get(value - ERROR_BASE) ?? value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}

/** One value, a flat line, or rows of rows -> rows of rows; throws where the shape is none of these. */
export function matrix(value: unknown, rows: number, columns: number): unknown[][] {
  if (rows === 1 && columns === 1) return [[Array.isArray(value) ? flatten(value)[0] : value]];
  if (!Array.isArray(value)) throw misshapen();
  const list = value as unknown[];
  if (
    list.length === rows &&
    list.every((line) => Array.isArray(line) && line.length === columns)
  ) {
    return list as unknown[][];
  }
  const flat = (rows === 1 || columns === 1) && list.length === rows * columns;
  if (!flat || list.some((each) => Array.isArray(each))) throw misshapen();
  return rows === 1 ? [list] : list.map((each) => [each]);
}

function flatten(value: unknown[]): unknown[] {
  return value.flat(2);
}

function misshapen(): HostError {
  return new HostError('unsupported', {
    message: '当前版本的 WPS 表格给出的单元格内容无法识别；请反馈给我们。',
  });
}

/** "#1A2B3C" -> blue-green-red. */
export function bgr(hex: string): number {
  return parseInt(hex.slice(5, 7) + hex.slice(3, 5) + hex.slice(1, 3), 16);
}
