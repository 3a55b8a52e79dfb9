/** Calendar dates as far as a text gives them. */
import type { PartialDate } from './value';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; null for a February without year. */
export function lastDay(year: number | null, month: number): number | null {
  if (month !== 2) return DAYS[month - 1] ?? null;
  if (year === null) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return leap ? 29 : 28;
}

function part(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** A date of the parts given, or null when there is no such month or day. */
export function partialDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): PartialDate | null {
  const date = { year: part(year), month: part(month), day: part(day) };
  if (date.month !== null && (date.month < 1 || date.month > 12)) return null;
  if (date.day !== null) {
    const last = date.month === null ? 31 : (lastDay(date.year ?? 2000, date.month) ?? 31);
    if (date.day < 1 || date.day > last) return null;
  }
  return date;
}

const DAYS_IN_TEXT =
  /(?<!\d)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]|(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\5(\d{1,2})(?!\d)/g;
/** What is said further out is a note. */
const NEAR = 60;

/** 11月31日, 2023年2月29日: says which day or month the calendar does not have; null where all are real. */
export function noSuchDay(text: string): string | null {
  for (const match of text.slice(0, NEAR).matchAll(DAYS_IN_TEXT)) {
    const [, year = match[4], month = match[6], day = match[7]] = match;
    if (partialDate(year, month, day) !== null) continue;
    if (Number(month) < 1 || Number(month) > 12) return `日历上没有${Number(month)}月`;
    const ofYear = Number(month) === 2 && year !== undefined ? `${year}年` : '';
    return `日历上没有${ofYear}${Number(month)}月${Number(day)}日`;
  }
  return null;
}

/** 2024年12月31日; what is missing is left out. */
export function describeDate({ year, month, day }: PartialDate): string {
  const parts = [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ];
  return parts.join('');
}
