/** What the formulas of a workbook come to after some of its cells were changed, as far as that is known. */
import { decimalFromNumber, exact, type Exact } from '../../domain/exact';
import { cellName, contains, type Rectangle } from '../address';
import { resultOf, type CellContents } from './arithmetic';
import { referencesOf, type Reference } from './references';
import { cellAt, isErrorText, type Cell, type SheetSnapshot } from '../sheet-snapshot';

/** By the names of sheets: the cells that were changed. */
export type Changes = ReadonlyMap<
  string,
  readonly { readonly row: number; readonly column: number }[]
>;

export interface SettledResult {
  readonly sheet: string;
  readonly cell: string;
  /** Null: another program has to work it out. */
  readonly value: number | null;
}

/** Cells that are looked at in all; beyond that, nothing more is known. */
const MOST_LOOKS = 3_000_000;
/** Formulas that look at formulas that look at formulas. */
const LONGEST_CHAIN = 400;

/** 'same': nothing that it looks at has changed. */
type State = 'same' | 'unknown' | { readonly number: Exact };

/** All formulas that depend on a change, however far, in the order of the sheets. */
export function settledResults(
  sheets: readonly SheetSnapshot[],
  changes: Changes,
): readonly SettledResult[] {
  return new Settling(sheets, changes).results();
}

class Settling {
  private readonly books: ReadonlyMap<string, SheetSnapshot>;
  private readonly states = new Map<string, State>();
  private looks = 0;
  private chain = 0;

  constructor(
    private readonly sheets: readonly SheetSnapshot[],
    private readonly changes: Changes,
  ) {
    this.books = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  results(): SettledResult[] {
    return this.sheets.flatMap((sheet) =>
      formulasOf(sheet).flatMap(({ row, column, formula }) => {
        const state = this.stateOf(sheet, row, column, formula);
        if (state === 'same') return [];
        const value = state === 'unknown' ? null : Number(state.number.toPrecision(15));
        return [{ sheet: sheet.name, cell: cellName(row, column), value }];
      }),
    );
  }

  private stateOf(sheet: SheetSnapshot, row: number, column: number, formula: string): State {
    const key = `${sheet.name}!${row},${column}`;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    if (this.chain >= LONGEST_CHAIN) return 'unknown';
    // Whoever comes back here on the way goes round in a circle.
    this.states.set(key, 'unknown');
    this.chain += 1;
    const state = this.workOut(sheet, row, column, formula);
    this.chain -= 1;
    this.states.set(key, state);
    return state;
  }

  private workOut(sheet: SheetSnapshot, row: number, column: number, formula: string): State {
    const references = referencesOf(formula);
    if (references === null || this.looks > MOST_LOOKS) return 'unknown';
    const isNew = this.isChanged(sheet, { top: row, left: column, bottom: row, right: column });
    if (!isNew && !references.some((reference) => this.isTouched(sheet, reference))) return 'same';
    const number = resultOf(formula, {
      at: (name, atRow, atColumn) => this.contents(this.sheetOf(sheet, name), atRow, atColumn),
      within: (name, area) => this.within(this.sheetOf(sheet, name), area),
    });
    return number === null ? 'unknown' : { number };
  }

  private sheetOf(own: SheetSnapshot, name: string | null): SheetSnapshot | null {
    return name === null ? own : (this.books.get(name.toLowerCase()) ?? null);
  }

  /** Whether something in the area was changed, or comes to something else than before. */
  private isTouched(own: SheetSnapshot, { sheet: name, area }: Reference): boolean {
    const sheet = this.sheetOf(own, name);
    if (sheet === null) return false;
    if (this.isChanged(sheet, area)) return true;
    for (const { row, column, cell } of this.cellsIn(sheet, area)) {
      if (cell.formula !== null && this.stateOf(sheet, row, column, cell.formula) !== 'same') {
        return true;
      }
    }
    // What was not looked at may be.
    return this.looks > MOST_LOOKS;
  }

  private isChanged(sheet: SheetSnapshot, area: Rectangle): boolean {
    const changed = this.changes.get(sheet.name) ?? [];
    this.looks += changed.length;
    return changed.some(({ row, column }) => contains(area, row, column));
  }

  private *within(sheet: SheetSnapshot | null, area: Rectangle): Iterable<CellContents> {
    if (sheet === null) yield { kind: 'unknown' };
    else {
      for (const { row, column } of this.cellsIn(sheet, area))
        yield this.contents(sheet, row, column);
    }
  }

  private *cellsIn(
    sheet: SheetSnapshot,
    area: Rectangle,
  ): Iterable<{ row: number; column: number; cell: Cell }> {
    const { origin, rows } = sheet;
    const last = Math.min(area.bottom, origin.row + rows.length - 1);
    for (let row = Math.max(area.top, origin.row); row <= last; row += 1) {
      const cells = rows[row - origin.row] ?? [];
      const end = Math.min(area.right, origin.column + cells.length - 1);
      for (let column = Math.max(area.left, origin.column); column <= end; column += 1) {
        this.looks += 1;
        if (this.looks > MOST_LOOKS) return;
        const cell = cells[column - origin.column] ?? null;
        if (cell !== null) yield { row, column, cell };
      }
    }
  }

  private contents(sheet: SheetSnapshot | null, row: number, column: number): CellContents {
    if (sheet === null || this.looks > MOST_LOOKS) return { kind: 'unknown' };
    const cell = cellAt(sheet, row, column);
    if (cell === null) return { kind: 'empty' };
    if (cell.formula !== null) {
      const state = this.stateOf(sheet, row, column, cell.formula);
      if (state === 'unknown') return { kind: 'unknown' };
      if (state !== 'same') return { kind: 'number', number: state.number };
    }
    return contentsOf(cell);
  }
}

function contentsOf({ value, formula }: Cell): CellContents {
  if (typeof value === 'number') {
    const decimal = decimalFromNumber(value);
    return decimal === null ? { kind: 'unknown' } : { kind: 'number', number: exact(decimal) };
  }
  if (value === null) return { kind: formula === null ? 'empty' : 'unknown' };
  return { kind: typeof value === 'string' && isErrorText(value) ? 'unknown' : 'other' };
}

function formulasOf(
  sheet: SheetSnapshot,
): { readonly row: number; readonly column: number; readonly formula: string }[] {
  const { origin, rows } = sheet;
  return rows.flatMap((cells, r) =>
    (cells ?? []).flatMap((cell, c) => {
      const formula = cell?.formula ?? null;
      return formula === null ? [] : [{ row: origin.row + r, column: origin.column + c, formula }];
    }),
  );
}
