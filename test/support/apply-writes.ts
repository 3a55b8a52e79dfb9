/** A snapshot after cell writes and typed values, as a host would hand it over; formulas by our own evaluator. */
import { cellName, parseCell } from '../../src/grid/address';
import type { CellWrite } from '../../src/grid/sheet-patch';
import { cellAt, type Cell, type SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { evaluate, type CellValue } from './formula-evaluator';

export interface Filled {
  readonly sheet: SheetSnapshot;
  /** By cell, what each formula shows. */
  readonly results: ReadonlyMap<string, CellValue>;
}

/** `typed`: what the user then enters, by cell. Writes whose cells differ from `before` are an error. */
export function applyWrites(
  sheet: SheetSnapshot,
  writes: readonly CellWrite[],
  typed: Readonly<Record<string, number | string>> = {},
): Filled {
  const cells = new Map<string, Cell>();
  const formats = new Map(
    writes.map(({ cell, numberFormat }) => [cell, numberFormat ?? 'General']),
  );
  const rows = sheet.origin.row + sheet.rows.length;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 40; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell !== null) cells.set(cellName(row, column), cell);
    }
  }
  for (const { cell, before, after } of writes) {
    if (before.kind !== 'empty' || cells.has(cell)) throw new Error(`${cell} was not empty`);
    if (after.kind === 'text') cells.set(cell, constant(after.text, after.text));
    if (after.kind === 'formula')
      cells.set(cell, { value: null, text: '', formula: after.formula });
  }
  for (const [cell, value] of Object.entries(typed)) {
    cells.set(cell, constant(value, displayed(value, formats.get(cell) ?? 'General')));
  }
  const results = calculate(cells, formats);
  return { sheet: { ...sheet, origin: { row: 0, column: 0 }, rows: grid(cells) }, results };
}

/** Round by round: each passes results on to the formulas that refer to them. */
function calculate(cells: Map<string, Cell>, formats: ReadonlyMap<string, string>) {
  const results = new Map<string, CellValue>();
  for (let round = 0; round < 6; round++) {
    const values = Object.fromEntries([...cells].map(([name, { value }]) => [name, value]));
    for (const [name, cell] of cells) {
      if (cell.formula === null || !formats.has(name)) continue;
      const value = evaluate(cell.formula, values);
      results.set(name, value);
      const text = value === null ? '' : displayed(value, formats.get(name) ?? 'General');
      cells.set(name, { ...cell, value, text });
    }
  }
  return results;
}

function constant(value: number | string, text: string): Cell {
  return { value, text, formula: null };
}

function displayed(value: number | string | boolean, format: string): string {
  if (typeof value !== 'number') return String(value);
  if (format === '0.00%') return `${(value * 100).toFixed(2)}%`;
  if (format === '0.00') return value.toFixed(2);
  return `${value}${/^General"(.*)"$/.exec(format)?.[1] ?? ''}`;
}

function grid(cells: ReadonlyMap<string, Cell>): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  for (const [name, cell] of cells) {
    const place = parseCell(name)!;
    while (rows.length <= place.row) rows.push(new Array<Cell | null>(40).fill(null));
    rows[place.row]![place.column] = cell;
  }
  return rows;
}
