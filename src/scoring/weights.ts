/** Weights of a table as a plan needs them. */
import { decimalFromNumber, equals, sum, type Decimal } from '../domain/exact';
import type { Indicator } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { parseCell } from '../grid/address';
import { cellAt, type SheetSnapshot } from '../grid/sheet-snapshot';

/** Null where several rows share one merged weight, or none is written. */
export function ownWeight({ indicators }: PerformanceTable, indicator: Indicator): Decimal | null {
  const { cells, weight } = indicator;
  const sharing = indicators.filter((other) => other.cells.weight === cells.weight);
  return sharing.length > 1 ? null : (weight?.amount ?? null);
}

/** The weight's cell where it holds just that number. */
export function weightCell(sheet: SheetSnapshot, { weight }: Indicator): string | null {
  if (weight?.amount == null) return null;
  const held = numberAt(sheet, weight.cell);
  return held !== null && equals(held, weight.amount) ? weight.cell : null;
}

/** A cell with a target, and what it holds. */
export interface TargetCell {
  readonly cell: string;
  readonly held: string | number;
}

/** The target's cell, where it holds the target of this row alone. */
export function targetCell(sheet: SheetSnapshot, { target, cells }: Indicator): TargetCell | null {
  if (target === null || target.cell !== cells.target) return null;
  const held = heldAt(sheet, target.cell);
  return held === null ? null : { cell: target.cell, held };
}

/** The number or text that a cell holds. */
export function heldAt(sheet: SheetSnapshot, name: string): string | number | null {
  const place = parseCell(name);
  const value = place === null ? null : cellAt(sheet, place.row, place.column)?.value;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

export function numberAt(sheet: SheetSnapshot, name: string): Decimal | null {
  const held = heldAt(sheet, name);
  return typeof held === 'number' ? decimalFromNumber(held) : null;
}

export interface LevelGroup {
  readonly level1: string;
  readonly indices: readonly number[];
  readonly maximum: Decimal;
}

/** Indicators by 一级指标 in the order of the form; rows without one are left out. */
export function levelGroups({ indicators }: PerformanceTable): LevelGroup[] {
  const labels = [...new Set(indicators.flatMap(({ level1 }) => level1 ?? []))];
  return labels.map((level1) => {
    const indices = indicators.flatMap((row, index) => (row.level1 === level1 ? [index] : []));
    const weights = indices.flatMap((index) => indicators[index]?.weight?.amount ?? []);
    return { level1, indices, maximum: sum(weights) };
  });
}
