/** Questions that several checks ask of a table. */
import { sum, type Decimal } from '../../domain/exact';
import type { ColumnRole, Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import type { Value } from '../../domain/value/value';
import { parseCell, parseRange } from '../../grid/address';
import { fact } from './fact';
import { LEVEL1, level1Of, level2Of, regularLevel, type Level1 } from '../../domain/vocabulary';

/** The 一级指标 of a row, by regular wording; null for other words. */
export function level1(indicator: Indicator): Level1 | null {
  return indicator.level1 === null ? null : level1Of(indicator.level1);
}

/** The 二级指标 of a row by its standard name ("生态效益" -> "生态效益指标"), else in regular wording; '' where there is none. */
export function level2(indicator: Indicator): string {
  const written = indicator.level2;
  return written === null ? '' : (level2Of(written) ?? regularLevel(written));
}

export function hasColumn(table: PerformanceTable, role: ColumnRole): boolean {
  return table.columns.some((column) => column.role === role);
}

export function hasLevel1(table: PerformanceTable, name: Level1): boolean {
  return table.indicators.some((indicator) => level1(indicator) === name);
}

/** The cell of a role in this row; the name's cell, then any cell of the row, where the role has none. */
export function cellOf(indicator: Indicator, role: ColumnRole): string {
  const { cells } = indicator;
  return cells[role] ?? cells.level3 ?? cells.target ?? `A${indicator.row}`;
}

/** “name” for a message; the row number where the name is empty. */
export function nameOf(indicator: Indicator): string {
  return indicator.name === null ? `第${indicator.row}行` : inQuotes(shorten(indicator.name));
}

/** A text short enough for a message. */
export function shorten(text: string, length = 24): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(oneLine);
  return characters.length <= length ? oneLine : `${characters.slice(0, length).join('')}…`;
}

/** True for a value that carries a number to compare (number or range). */
export function isQuantitative(value: Value | null): boolean {
  return value !== null && (value.kind === 'number' || value.kind === 'range');
}

/** Sum of the weights under each 一级指标, in the order of the guide; levels without weights are left out. */
export const weightsByLevel1 = fact((table: PerformanceTable): ReadonlyMap<Level1, Decimal> => {
  const weights = new Map<Level1, Decimal>();
  for (const name of LEVEL1) {
    const own = table.indicators.filter((indicator) => level1(indicator) === name);
    const amounts = own.flatMap((indicator) => indicator.weight?.amount ?? []);
    if (amounts.length > 0) weights.set(name, sum(amounts));
  }
  return weights;
});

/** The first cell of the form: where a finding about something absent points. */
export function firstCell(table: PerformanceTable): string {
  return table.title?.cell ?? table.range.split(':')[0] ?? 'A1';
}

/** The header cell of a role, else the first cell of the form; of a list of projects, the project's own name. */
export function headerCell(table: PerformanceTable, role: ColumnRole): string {
  if (isListed(table)) return table.fields.projectName?.cell ?? firstCell(table);
  return table.columns.find((column) => column.role === role)?.cell ?? firstCell(table);
}

/** The cells that hold weights, of one 一级指标 or of all. */
export function weightCells(table: PerformanceTable, under: Level1 | null = null): string[] {
  const rows = table.indicators.filter((row) => under === null || level1(row) === under);
  const own = rows.flatMap(({ weight }) => weight?.cell ?? []);
  const execution = under === null ? table.executionRow?.weight?.cell : undefined;
  return [...new Set([...own, ...(execution === undefined ? [] : [execution])])];
}

/** Where a row's 一级指标 and 二级指标 stand. */
export function levelCellsOf({ cells }: Indicator): string[] {
  return [cells.level1, cells.level2].filter((cell) => cell !== undefined);
}

/** One of many projects of a list: its header stands above it and is that of all. */
export function isListed({ columns, range }: PerformanceTable): boolean {
  const header = parseCell(columns[0]?.cell ?? '');
  const top = parseRange(range)?.top;
  return header !== null && top !== undefined && header.row < top;
}
