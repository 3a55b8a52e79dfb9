/** An edit changes one table: what was found in the others stands, as long as nothing that they could have looked at is new. */
import type { PerformanceTable } from '../domain/performance-table';
import { parseRange, type Rectangle } from '../grid/address';
import type { Cell, SheetSnapshot } from '../grid/sheet-snapshot';
import { checkTables, type CheckedTable, type CheckOptions } from './check-table';

export interface CheckedBefore {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly CheckedTable[];
  /** All that the findings depend on beside the sheet: what was chosen, and the projects of the workbook. */
  readonly basis: string;
}

/** The same as `checkTables` for all of them. */
export function checkTablesAgain(
  tables: readonly PerformanceTable[],
  sheet: SheetSnapshot,
  options: CheckOptions,
  basis: string,
  before: CheckedBefore | null,
): CheckedTable[] {
  const known =
    before?.basis === basis
      ? unchanged(tables, sheet, before)
      : new Map<PerformanceTable, CheckedTable>();
  const open = tables.filter((table) => !known.has(table)).map((table) => ({ table, sheet }));
  const checked = checkTables(open, options);
  let next = 0;
  return tables.map((table) => known.get(table) ?? required(checked[next++]));
}

function required(checked: CheckedTable | undefined): CheckedTable {
  if (checked === undefined) throw new Error('a table gives a result');
  return checked;
}

/** The tables that stand where they stood, word for word, in a sheet that is the same around all tables. */
function unchanged(
  tables: readonly PerformanceTable[],
  sheet: SheetSnapshot,
  before: CheckedBefore,
): Map<PerformanceTable, CheckedTable> {
  const known = new Map<PerformanceTable, CheckedTable>();
  const areas = tables.map(({ range }) => parseRange(range));
  const isAsBefore = tables.length === before.tables.length && isFrameEqual(sheet, before.snapshot);
  if (!isAsBefore) return known;
  const changed = changedRows(sheet, before.snapshot);
  // A heading between two tables may speak for either.
  if (!changed.every((row) => areas.some((area) => area !== null && holds(area, row))))
    return known;
  tables.forEach((table, at) => {
    const [old, area] = [before.tables[at], areas[at]];
    if (old === undefined || area == null || changed.some((row) => holds(area, row))) return;
    if (isEqual(table, old.table)) known.set(table, old);
  });
  return known;
}

function holds({ top, bottom }: Rectangle, row: number): boolean {
  return row >= top && row <= bottom;
}

/** All but the cells. */
function isFrameEqual(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const { rows, ...frame } = one;
  const { rows: otherRows, ...otherFrame } = other;
  return rows.length === otherRows.length && isEqual(frame, otherFrame);
}

/** In sheet coordinates; both begin in the same place. */
function changedRows(one: SheetSnapshot, other: SheetSnapshot): number[] {
  return one.rows.flatMap((row, at) =>
    isSameRow(row, other.rows[at] ?? null) ? [] : [one.origin.row + at],
  );
}

function isSameRow(one: readonly (Cell | null)[] | null, other: typeof one): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.length === other.length &&
    one.every((cell, at) => {
      const was = other[at] ?? null;
      if (cell === null || was === null) return cell === was;
      return cell.text === was.text && cell.value === was.value && cell.formula === was.formula;
    })
  );
}

/** Of plain data. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isEqual(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
