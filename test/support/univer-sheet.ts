/** Univer's engine as an evaluator: what each cell of a sheet comes to. */
import { CellValueType, LocaleType, type ICellData } from '@univerjs/core';
import { headlessUniver } from '../hosts/workbench/univer';
import { parseCell } from '../../src/grid/address';
import type { Held } from './spreadsheet';

export type Result = number | string | boolean | null;

function cellOf(held: Held | undefined): ICellData {
  if (held === null || held === undefined) return {};
  if (typeof held === 'object') return { f: held.formula };
  return typeof held === 'number'
    ? { v: held, t: CellValueType.NUMBER }
    : { v: held, t: CellValueType.STRING };
}

export async function calculateInUniver(rows: readonly (readonly Held[])[]): Promise<Result[][]> {
  const univer = headlessUniver();
  const width = Math.max(...rows.map(({ length }) => length));
  try {
    const cellData = rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at])));
    const book = univer.api.createWorkbook({
      ...{ id: 'oracle', name: '', appVersion: '', locale: LocaleType.ZH_CN, styles: {} },
      sheetOrder: ['s'],
      sheets: {
        s: {
          ...{
            id: 's',
            name: 'S',
            cellData: Object.fromEntries(cellData.map((row, at) => [at, row])),
          },
          ...{ rowCount: rows.length + 10, columnCount: width + 2 },
        },
      },
    });
    const sheet = book.getActiveSheet();
    const formula = univer.api.getFormula();
    formula.executeCalculation();
    await formula.onCalculationResultApplied();
    // The engine says that it is done a little later, and only then stops its clock.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return sheet.getRange(0, 0, rows.length, width).getValues() as Result[][];
  } finally {
    univer.close();
  }
}

/** One formula over cells by their names ("J8", "G10"). */
export async function evaluate(
  formula: string,
  cells: Readonly<Record<string, Exclude<Held, { readonly formula: string }>>>,
): Promise<Result> {
  const [result] = await evaluateAll([formula], cells);
  return result ?? null;
}

export async function evaluateAll(
  formulas: readonly string[],
  cells: Readonly<Record<string, Held>>,
): Promise<Result[]> {
  const rows: Held[][] = [];
  const put = (row: number, column: number, held: Held): void => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push(null);
    line[column] = held;
  };
  for (const [name, held] of Object.entries(cells)) {
    const place = parseCell(name)!;
    put(place.row, place.column, held);
  }
  const below = rows.length + 5;
  formulas.forEach((formula, index) => {
    put(below + index, 0, { formula });
  });
  const results = await calculateInUniver(rows);
  return formulas.map((_, index) => results[below + index]?.[0] ?? null);
}
