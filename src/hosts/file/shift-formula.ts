/** A shared formula, written once for many cells, as it reads in a cell further down or to the right. */
import { columnName, parseCell } from '../../grid/address';
import { LIMITS } from './limits';

/** Strings and quoted sheet names pass untouched; a reference must not be a piece of a name or a function. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\u0080-\uFFFF])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uFFFF])/g;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECE,
    (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const cell = parseCell(`${letters ?? ''}${digits ?? ''}`);
      if (cell === null) return all;
      const row = fixedRow === '$' ? cell.row : cell.row + rows;
      const column = fixedColumn === '$' ? cell.column : cell.column + columns;
      const outside = row < 0 || column < 0 || row >= LIMITS.rows || column >= LIMITS.columns;
      if (outside) return '#REF!';
      return `${fixedColumn ?? ''}${columnName(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
