/** Was a deadline kept? Only where the dates that both cells give decide it. */
import { lastDay } from '../domain/value/calendar';
import type { PartialDate, Value } from '../domain/value/value';

/** Days in order; the parts that a date does not give are taken at their earliest or latest. */
function ordinal(date: PartialDate, year: number, end: boolean): number {
  const month = date.month ?? (end ? 12 : 1);
  const day = date.day ?? (end ? (lastDay(year, month) ?? 28) : 1);
  return (year * 12 + month) * 31 + day;
}

/**
 * true: surely by the target's date; false: surely later; null: the dates do not say. `year` stands in for
 * a year that a date leaves out; `shift` moves the actual date by so many years (last year's beside this year's).
 */
export function keptDeadline(
  target: Value,
  actual: Value,
  year: number | null,
  shift = 0,
): boolean | null {
  const [limit, done] = [target.date, actual.date];
  if (limit === null || done === null) return null;
  if (limit.month === null && limit.year === null) {
    const isSameKind = done.month === null && done.year === null;
    return isSameKind && limit.day !== null && done.day !== null ? done.day <= limit.day : null;
  }
  const limitYear = limit.year ?? year ?? 0;
  const doneYear = done.year === null ? (year ?? limit.year ?? 0) : done.year + shift;
  if ((limit.year === null) !== (done.year === null) && year === null) return null;
  if (done.year === null && done.month === null) return null;
  const last = ordinal(limit, limitYear, true);
  if (ordinal(done, doneYear, true) <= last) return true;
  return ordinal(done, doneYear, false) > last ? false : null;
}
