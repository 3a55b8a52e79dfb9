/** A target brought to last year's value. */
import type { CheckContext } from '../rules/check';
import { againstLastYear, convertTo } from '../rules/last-year';
import type { Draft } from './fix';
import { targetRow, withNumber } from './targets';

/** In the unit of the target; null where last year's value was given in words or does not convert. */
export function lastYearDraft(context: CheckContext, cell: string | undefined): Draft | null {
  const row = targetRow(context, cell);
  const pair = row === null ? null : againstLastYear(row);
  if (pair?.lastYear.number == null || !/\d/.test(pair.lastYear.text)) return null;
  const { target, lastYear } = pair;
  const { number } = lastYear;
  const [from, to] = [lastYear.unit, target.unit];
  const converted =
    number === null || from === null || to === null ? number : convertTo(number, from, to);
  return converted === null ? null : withNumber(context.sheet, target, converted);
}
