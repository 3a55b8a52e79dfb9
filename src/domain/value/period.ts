/** From when to when: 2023.07-2024.01, 2024年1月至12月, 1-12月, 2023-2025年, 2024年全年, 1月1日-12月31日. */
import { describeDate, partialDate } from './calendar';
import type { PartialDate } from './value';

export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate;
  /** The digits ran together (20246-202516), as scanning leaves them. */
  readonly damaged: boolean;
  readonly explanation: string;
}

const TO = '(?:-{1,2}|[–—―~〜]{1,2}|至|到)';
const YEAR = '((?:19|20)\\d{2})';
const LABEL = '(?:[一-鿿]{0,10}:)?[自从由]?';
const TAIL = '[一-鿿]{0,12}';
const MONTH = '(\\d{1,2})(?:[月./-](\\d{1,2})日?|月)?份?';

const MONTHS = new RegExp(
  `^${LABEL}${YEAR}[年./-]${MONTH}${TO}(?:${YEAR}[年./-])?${MONTH}${TAIL}$`,
);
const MONTHS_OF_ANY_YEAR = new RegExp(
  `^(?:每年|全年)?(\\d{1,2})月?份?${TO}(\\d{1,2})月(?!/)${TAIL}$`,
);
const DAYS_OF_ANY_YEAR = new RegExp(
  `^${LABEL}(?:每年)?(\\d{1,2})月(\\d{1,2})[日号]?${TO}(?:次年|翌年|当年)?(\\d{1,2})月(\\d{1,2})[日号]?${TAIL}$`,
);
const YEARS = new RegExp(`^${LABEL}${YEAR}学?年?度?${TO}${YEAR}学?年?度?(?:底|末)?$`);
const WHOLE_YEAR = new RegExp(`^${LABEL}${YEAR}年度?(?:全年|整年|一整年)$`);
const RUN_TOGETHER = new RegExp(`^${YEAR}(\\d{1,2})${TO}${YEAR}(\\d{1,2})$`);

function period(start: PartialDate | null, end: PartialDate | null, damaged = false) {
  if (start === null || end === null) return null;
  const explanation = `期间：${describeDate(start)}至${describeDate(end)}`;
  return { start, end, damaged, explanation };
}

function months(text: string): Period | null {
  const match = MONTHS.exec(text);
  if (!match) return null;
  const [, startYear, startMonth, startDay, ownYear, endMonth, endDay] = match;
  // 2024-12-05 is one day: without a year or 月 the second half is no month.
  if (ownYear === undefined && !text.includes('月')) return null;
  return period(
    partialDate(startYear, startMonth, startDay),
    partialDate(ownYear ?? startYear, endMonth, endDay),
  );
}

function runTogether(text: string): Period | null {
  const match = RUN_TOGETHER.exec(text);
  if (!match) return null;
  const [, startYear, startMonth = '', endYear, endMonth = ''] = match;
  const start = partialDate(startYear, startMonth, undefined);
  const end = partialDate(endYear, endMonth, undefined);
  // 202516 is no month 16: the point before the 6 is lost, and what is certain is month 1.
  const mended = end ?? partialDate(endYear, endMonth.slice(0, 1), undefined);
  return period(start, mended, end === null || startMonth.length === 1);
}

/** The period that a text in the spelling of `valueText` names, or null. */
export function readPeriod(text: string): Period | null {
  if (!/^[^\d]{0,14}\d{1,4}[\d年月./~〜–—―至到-]/.test(text)) return null;
  const found = months(text) ?? runTogether(text);
  if (found) return found;
  const anyYear = MONTHS_OF_ANY_YEAR.exec(text);
  if (anyYear) {
    const [, start, end] = anyYear;
    return period(partialDate(undefined, start, undefined), partialDate(undefined, end, undefined));
  }
  const days = DAYS_OF_ANY_YEAR.exec(text);
  if (days) {
    const [, startMonth, startDay, endMonth, endDay] = days;
    return period(
      partialDate(undefined, startMonth, startDay),
      partialDate(undefined, endMonth, endDay),
    );
  }
  const whole = WHOLE_YEAR.exec(text)?.[1];
  if (whole !== undefined) {
    return period(partialDate(whole, '1', undefined), partialDate(whole, '12', undefined));
  }
  const years = YEARS.exec(text);
  if (!years || Number(years[1]) > Number(years[2])) return null;
  return period(
    partialDate(years[1], undefined, undefined),
    partialDate(years[2], undefined, undefined),
  );
}
