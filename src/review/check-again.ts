/** An edit changes one table: what was read and found in the others stands, as long as nothing that they could have looked at is new. */
import type { OwnLabels } from '../domain/own-labels';
import type { PerformanceTable } from '../domain/performance-table';
import { parseRange, type Rectangle } from '../grid/address';
import type { Cell, SheetSnapshot } from '../grid/sheet-snapshot';
import { readTables } from '../reader/read-tables';
import type { ProjectRef } from '../rules/engine/check';
import { checkTables, type CheckedTable, type CheckOptions } from './check-table';
import { projectsOf } from './review-workbook';

export interface CheckedBefore {
  readonly snapshot: SheetSnapshot;
  readonly tables: readonly CheckedTable[];
  /** What its tables were compared with. */
  readonly projects: readonly ProjectRef[];
}

/**
 * A sheet, read and checked with the tables of `others`. `before`: how it was under the same options, null where that is not
 * known; the result is the same, and comes sooner.
 */
export function checkSheetAgain(
  sheet: SheetSnapshot,
  before: CheckedBefore | null,
  others: readonly PerformanceTable[],
  chosen: CheckOptions,
): CheckedBefore {
  const edited = before === null ? null : new EditedSheet(sheet, before);
  const own = edited?.read(chosen.labels) ?? readTables(sheet, chosen.labels);
  const projects = projectsOf([...others, ...own]);
  const options = { ...chosen, projects };
  const stand = edited !== null && isEqual(projects, before?.projects);
  const tables = stand
    ? edited.check(own, options)
    : checkTables(
        own.map((table) => ({ table, sheet })),
        options,
      );
  return { snapshot: sheet, tables, projects };
}

/** A sheet as it is now beside what it was. */
class EditedSheet {
  private readonly areas: readonly (Rectangle | null)[];
  /** Rows that are not as they were, in sheet coordinates; null where the sheet is another one. */
  private readonly changed: readonly number[] | null;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly before: CheckedBefore,
  ) {
    this.areas = before.tables.map(({ table }) => parseRange(table.range));
    this.changed = isFrameEqual(sheet, before.snapshot)
      ? changedRows(sheet, before.snapshot)
      : null;
  }

  /** The same as `readTables`. The edited table is read by itself where that gave the same before. */
  read(labels?: OwnLabels): PerformanceTable[] {
    const { sheet, before, changed } = this;
    const tables = before.tables.map(({ table }) => table);
    if (changed?.length === 0) return tables;
    const [at, ...more] = this.areas.flatMap((area, i) => (this.isEdited(area) ? [i] : []));
    if (changed === null || at === undefined || more.length > 0 || !this.isWithin()) {
      return readTables(sheet, labels);
    }
    // A table ends where the next begins: the neighbours are read with it, and must be what they were.
    const [first, end] = [Math.max(0, at - 1), at + 2];
    const readSome = (of: SheetSnapshot) => readTables(this.only(of, first, end), labels);
    const [was, now] = [readSome(before.snapshot), readSome(sheet)];
    const stands =
      isEqual(was, tables.slice(first, end)) &&
      was.length === now.length &&
      was.every((old, i) =>
        first + i === at ? old.range === now[i]?.range : isEqual(old, now[i]),
      );
    if (!stands) return readTables(sheet, labels);
    return tables.map((table, i) => (i === at ? (now[at - first] ?? table) : table));
  }

  /** The same as `checkTables` of all that were read. */
  check(tables: readonly PerformanceTable[], options: CheckOptions): CheckedTable[] {
    const known = this.unchanged(tables);
    const open = tables.filter((table) => !known.has(table));
    const checked = checkTables(
      open.map((table) => ({ table, sheet: this.sheet })),
      options,
    );
    const results = new Map(open.map((table, i) => [table, checked[i]]));
    return tables.map((table) => {
      const result = known.get(table) ?? results.get(table);
      if (result === undefined) throw new Error('a table gives a result');
      return result;
    });
  }

  /** The tables that stand where they stood, word for word, in a sheet that is the same around all tables. */
  private unchanged(tables: readonly PerformanceTable[]): Map<PerformanceTable, CheckedTable> {
    const known = new Map<PerformanceTable, CheckedTable>();
    if (tables.length !== this.before.tables.length || !this.isWithin()) return known;
    tables.forEach((table, at) => {
      const old = this.before.tables[at];
      if (old === undefined || this.isEdited(this.areas[at] ?? null)) return;
      if (isEqual(table, old.table)) known.set(table, old);
    });
    return known;
  }

  /** A heading between two tables may speak for either: then nothing stands. */
  private isWithin(): boolean {
    return this.changed?.every((row) => this.areas.some((area) => holds(area, row))) === true;
  }

  private isEdited(area: Rectangle | null): boolean {
    return this.changed?.some((row) => holds(area, row)) === true;
  }

  /** The sheet with no other tables than these. */
  private only(sheet: SheetSnapshot, first: number, end: number): SheetSnapshot {
    const rows = [...sheet.rows];
    this.areas.forEach((area, at) => {
      if (area !== null && (at < first || at >= end)) {
        rows.fill(null, area.top - sheet.origin.row, area.bottom - sheet.origin.row + 1);
      }
    });
    return { ...sheet, rows };
  }
}

function holds(area: Rectangle | null, row: number): boolean {
  return area !== null && row >= area.top && row <= area.bottom;
}

/** All but the cells. */
function isFrameEqual(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const { rows, ...frame } = one;
  const { rows: otherRows, ...otherFrame } = other;
  return rows.length === otherRows.length && isEqual(frame, otherFrame);
}

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
