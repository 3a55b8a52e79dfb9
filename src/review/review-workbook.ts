/** The use case behind every front end: all tables of a workbook, read and checked. */
import type { PerformanceTable } from '../domain/performance-table';
import type { OwnLabels } from '../domain/own-labels';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { WorkbookSnapshot } from '../grid/workbook-snapshot';
import { readTables } from '../reader/read-tables';
import type { ProjectRef } from '../rules/engine/check';
import { readSetAsideList } from './set-aside-list';
import { checkTables, type CheckedTable, type CheckOptions } from './check-table';

export interface ReadSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly tables: readonly PerformanceTable[];
}

export interface CheckedSheet {
  readonly sheet: string;
  /** What is found there is told, but counts for nothing: nobody submits it. */
  readonly hidden: boolean;
  readonly tables: readonly CheckedTable[];
}

/** Every sheet in tab order, those without a table included. */
export function readWorkbook(workbook: WorkbookSnapshot, labels?: OwnLabels): ReadSheet[] {
  return workbook.sheets.map((sheet) => ({
    ...{ sheet: sheet.name, hidden: sheet.hidden === true },
    tables: readTables(sheet, labels),
  }));
}

export function readSheet(sheet: SheetSnapshot, labels?: OwnLabels): PerformanceTable[] {
  return readTables(sheet, labels);
}

/** What tables are compared by with each other: 目标表 with a project name, none of them a hidden draft. */
export function projectsOf(tables: readonly PerformanceTable[]): ProjectRef[] {
  return tables.flatMap(({ sheet, hidden, range, kind, fields: { projectName } }) =>
    !hidden && kind === 'target' && projectName?.value != null
      ? [{ sheet, range, name: projectName.value }]
      : [],
  );
}

export function checkWorkbook(
  { sheets }: WorkbookSnapshot,
  options: CheckOptions = {},
): CheckedSheet[] {
  const read = sheets.map((sheet) => ({ sheet, tables: readTables(sheet, options.labels) }));
  const projects = projectsOf(read.flatMap(({ tables }) => tables));
  const setAside = [...(options.setAside ?? []), ...sheets.flatMap(readSetAsideList)];
  const located = read.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, table })));
  const checked = checkTables(located, { ...options, projects, setAside });
  let next = 0;
  return read.map(({ sheet, tables }) => ({
    ...{ sheet: sheet.name, hidden: sheet.hidden === true },
    tables: checked.slice(next, (next += tables.length)),
  }));
}
