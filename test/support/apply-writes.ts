/** A snapshot after cell writes and typed values, as a host would hand it over; formulas by Univer's engine. */
import { cellName, parseCell } from '../../src/grid/address';
import type { CellWrite } from '../../src/grid/sheet-patch';
import { cellAt, type Cell, type SheetSnapshot } from '../../src/grid/sheet-snapshot';
import type { Held } from './spreadsheet';
import { evaluateAll, type Result } from './univer-sheet';

export interface Filled {
  readonly sheet: SheetSnapshot;
  /** By cell, what each formula shows. */
  readonly results: ReadonlyMap<string, Result>;
}

/** `typed`: what the user then enters, by cell. Writes whose cells differ from `before` are an error. */
export async function applyWrites(
  sheet: SheetSnapshot,
  writes: readonly CellWrite[],
  typed: Readonly<Record<string, number | string>> = {},
): Promise<Filled> {
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
  const results = await calculate(cells, formats);
  return { sheet: { ...sheet, origin: { row: 0, column: 0 }, rows: grid(cells) }, results };
}

/** What the formulas of ours show; those of the form are left as they are. */
async function calculate(cells: Map<string, Cell>, formats: ReadonlyMap<string, string>) {
  const ours = [...cells].filter(([name, { formula }]) => formula !== null && formats.has(name));
  const held = [...cells].flatMap(([name, { value, formula }]): [string, Held][] =>
    formula !== null && formats.has(name) ? [[name, { formula }]] : [[name, heldOf(value)]],
  );
  const shown = await evaluateAll(
    ours.map(([name]) => `=${name}`),
    Object.fromEntries(held),
  );
  const results = new Map<string, Result>();
  ours.forEach(([name, cell], index) => {
    const value = shown[index] ?? null;
    results.set(name, value);
    const text = value === null ? '' : displayed(value, formats.get(name) ?? 'General');
    cells.set(name, { ...cell, value, text });
  });
  return results;
}

function heldOf(value: Cell['value']): Held {
  return typeof value === 'boolean' ? String(value) : value;
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
