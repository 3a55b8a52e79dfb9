/** What a person does to a sheet, the same in every application. */
import { parseRange, type Rectangle } from '../../src/grid/address';
import type { SimSheet } from './model';

export function areaNamed(reference: string): Rectangle {
  const area = parseRange(reference);
  if (area === null) throw new Error(`bad reference ${reference}`);
  return area;
}

export function addUserRule(
  sheet: SimSheet,
  range: string,
  formula: string,
  stopIfTrue = false,
): void {
  const id = sheet.workbook.newId('R');
  const format = new Map([['fill.color', '#C6EFCE']]);
  const areas = [areaNamed(range)];
  sheet.rules.unshift({ id, type: 'Custom', areas, stopIfTrue, formula, format });
}

/** A data bar, a rule for cell values …; behind the rules that are there. */
export function addUserRuleOf(
  sheet: SimSheet,
  range: string,
  type: 'CellValue' | 'ColorScale' | 'DataBar' | 'IconSet',
  details: unknown,
): void {
  const id = sheet.workbook.newId('R');
  const areas = [areaNamed(range)];
  const format = new Map<string, unknown>();
  sheet.rules.push({ ...{ id, type, areas, details, format }, stopIfTrue: false, formula: '' });
}

/** Turns the rows around: values and cell formats move, conditional formats stay where they are. */
export function turnRows(sheet: SimSheet, top: number, bottom: number): void {
  const turned = (key: number): number => {
    const row = Math.floor(key / 16_384);
    return row < top || row > bottom ? key : (top + bottom - row) * 16_384 + (key % 16_384);
  };
  for (const map of [sheet.cells, sheet.formats] as Map<number, unknown>[]) {
    const entries = [...map];
    map.clear();
    for (const [key, value] of entries) map.set(turned(key), value);
  }
}
