/** Number formats of cells in which people type an actual value: the number stays a number, the unit is shown. */

const LONGEST_UNIT = 20;

/** `General"人次"`; percentages as 0.00%. General, not 0.##, which would show 5 as “5.”. */
export function inputFormat(unit: string | null): string {
  if (unit === '%') return PERCENT_FORMAT;
  const word = unit?.replace(/["\\]/g, '') ?? '';
  return word === '' || word.length > LONGEST_UNIT ? 'General' : `General"${word}"`;
}

export const PERCENT_FORMAT = '0.00%';
export const SCORE_FORMAT = '0.00';

/** What one unit of such a cell is in the unit of the target: 1 typed as 100% is 100 percent. */
export function inputScale(unit: string | null): string {
  return unit === '%' ? '100' : '1';
}
