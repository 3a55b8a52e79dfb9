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

/** 2024年12月31日; what is missing is left out. */
export function describeDate({ year, month, day }: PartialDate): string {
  const parts = [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ];
  return parts.join('');
}
