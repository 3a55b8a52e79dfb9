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
