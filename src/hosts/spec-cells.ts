/** What drawing a spec needs in every application. */
import { parseCell, type Rectangle } from '../grid/address';
import type { SheetSpec, SpecCell } from '../grid/sheet-spec';
import { cellInput, type CellInput } from './cell-input';
import { HostError } from './host-error';

const LIST_CHARACTERS = 255;

export function checkSpec({ validations = [] }: SheetSpec): void {
  const tooLong = validations.find(({ list }) => list.join(',').length > LIST_CHARACTERS);
  if (tooLong !== undefined) {
    throw new HostError('unsupported', { message: `${tooLong.range} 的下拉选项太多，无法写入。` });
  }
}

/** "C" -> "C:C". */
export function wholeSpan(span: string): string {
  return span.includes(':') ? span : `${span}:${span}`;
}

export interface SpecMatrix {
  readonly area: Rectangle;
  /** Null where the spec says nothing. */
  readonly matrix: readonly (readonly (CellInput['value'] | null)[])[];
}

/** The cells as one matrix; null for a spec without any. */
export function specMatrix(cells: readonly SpecCell[]): SpecMatrix | null {
  const placed = cells.map(({ cell, content }) => {
    const at = parseCell(cell);
    if (at === null) throw new HostError('unsupported', { message: `单元格地址 ${cell} 无效。` });
    return { ...at, input: cellInput(content, 'General').value };
  });
  if (placed.length === 0) return null;
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const rows = placed.map(({ row }) => row);
  const columns = placed.map(({ column }) => column);
  const area: Rectangle = {
    top: least(rows),
    left: least(columns),
    bottom: most(rows),
    right: most(columns),
  };
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<CellInput['value'] | null>(area.right - area.left + 1).fill(null),
  );
  for (const { row, column, input } of placed) {
    const line = matrix[row - area.top];
    if (line !== undefined) line[column - area.left] = input;
  }
  return { area, matrix };
}
