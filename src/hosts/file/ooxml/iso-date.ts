/** Dates that a cell stores as ISO 8601 -> the number of days that Excel counts them as. */

const DAY = 24 * 60 * 60 * 1000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/** Day 60 of the 1900 system is the 29th of February that never was. */
const LEAP_DAY = 60;
const DAYS_BETWEEN_SYSTEMS = 1462;

function timeOf(hours = '0', minutes = '0', seconds = '0'): number {
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1000;
}

/** NaN for what is no date. */
export function serialOf(text: string, date1904: boolean): number {
  const time = TIME.exec(text);
  if (time !== null) return timeOf(...time.slice(1)) / DAY;
  const date = DATE.exec(text);
  if (date === null) return Number.NaN;
  const [, year, month, day, ...clock] = date;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day)) + timeOf(...clock);
  const serial = (moment - Date.UTC(1899, 11, 30)) / DAY;
  if (date1904) return serial - DAYS_BETWEEN_SYSTEMS;
  return serial < LEAP_DAY + 1 ? serial - 1 : serial;
}
