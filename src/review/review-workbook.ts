/** The use case behind every front end: all tables of a workbook, read and checked. */
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../grid/workbook-snapshot';
import { readTables } from '../reader/read-tables';
import { checkTable, type CheckedTable, type CheckOptions } from './check-table';

export interface ReadSheet {
  readonly sheet: string;
  readonly tables: readonly PerformanceTable[];
}

export interface CheckedSheet {
  readonly sheet: string;
  readonly tables: readonly CheckedTable[];
}

/** Every sheet in tab order, those without a table included. */
export function readWorkbook(workbook: WorkbookSnapshot): ReadSheet[] {
  return workbook.sheets.map((sheet) => ({ sheet: sheet.name, tables: readTables(sheet) }));
}

export function checkSheet(sheet: SheetSnapshot, options: CheckOptions = {}): CheckedTable[] {
  return readTables(sheet).map((table) => checkTable(table, sheet, options));
}

export function checkWorkbook(
  workbook: WorkbookSnapshot,
  options: CheckOptions = {},
): CheckedSheet[] {
  return workbook.sheets.map((sheet) => ({
    sheet: sheet.name,
    tables: checkSheet(sheet, options),
  }));
}
