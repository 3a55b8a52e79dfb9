/** By when: 2023年底, 3月30日前, 每月25日前, 6月、12月, 收到批复后15日内, 第三季度. */
import { describeDate, lastDay, partialDate } from './calendar';
import type { PartialDate } from './value';

export interface Deadline {
  /** Null where the day depends on an event or on the period (每季度末). */
  readonly date: PartialDate | null;
  readonly explanation: string;
}

const YEAR = '((?:19|20)\\d{2})';
const PLACE = '(年?底|月?末|初|上旬|中旬|下旬)?';
const BEFORE = '(之前|以前|前|之内|以内|内|止)?';

const NUMERIC_DATE = /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(之前|以前|前|止)?/;
const NUMERIC_MONTH = /^((?:19|20)\d{2})[-/](\d{1,2})(之前|以前|前|底|末)?$/;
const MONTH_DATE = new RegExp(
  `(?<!\\d)(?:${YEAR}年)?(\\d{1,2})月份?(?:(\\d{1,2})[日号])?${PLACE}${BEFORE}`,
);
const YEAR_DATE = new RegExp(`(?<!\\d)${YEAR}年度?${PLACE}${BEFORE}`);
const DAY_DATE = /(?<!\d)(\d{1,2})[日号](之前|以前|前)/;
const YEAR_END = /^(?:[于在]|当|本|该|预算)?年度?(?:终|末|底|内)(?:之前|以前|前)?/;
/** 6月、12月; 3月底前和9月底前: dates of the year one after the other, of which the last closes. */
const SEVERAL_MONTHS =
  /^(?:((?:19|20)\d{2})年)?(?:\d{1,2}月份?(?:\d{1,2}[日号])?(?:底|末|初)?前?[、,和及]){1,11}(?=\d{1,2}月)/;
const QUARTER = /^(?:((?:19|20)\d{2})年)?(?:第([一二三四1-4])|([一二三四]))季度(底|末|前|内)?/;
const HALF_YEAR = /^(?:((?:19|20)\d{2})年)?(上|下)半年/;
const EVERY_PERIOD_END = /^每个?(月|季度|季|半年|年|周)度?(底|末|初)/;
const AFTER_EVENT =
  /后(\d{1,4}|[一二三四五六七八九十]{1,3})个?(工作日|日历天|日历日|自然日|日|天|小时|月|周|年)(?:之|以)?内/;
const WITHIN_DAYS = /^(\d{1,4}|[一二三四五六七八九十]{1,3})日内/;

/** Everything above needs one of these; most values have none and are spared the patterns. */
const MAY_BE_DATE = /[年月日号季]|\d{4}[-/.]\d/;

/** Words before a date that say nothing but that it is one (完成时间：, 于). */
const LABEL = /^[一-鿿:]{0,20}$/;
const LABEL_END = /(?:[于在至到:]|时间|日期|截止|截至|每年|每月)$/;
const TAIL = /^[一-鿿,]{0,40}$/;

/** A date may stand among words when the text says that it is a limit (…前) or names it (于…). */
function standsAsDate(text: string, match: RegExpExecArray, limited: boolean): boolean {
  const label = text.slice(0, match.index);
  const tail = text.slice(match.index + match[0].length);
  if (!LABEL.test(label)) return false;
  if (limited) return true;
  if (label !== '' && !LABEL_END.test(label)) return false;
  return (
    tail === '' ||
    (TAIL.test(tail) &&
      /完成|完工|竣工|验收|交付|下达|投入|建成|发放|拨付|支付|举办|召开/.test(tail))
  );
}

function dayOfPlace(place: string | undefined, year: number | null, month: number): number | null {
  if (place === undefined || place.endsWith('初')) return null;
  if (place === '上旬') return 10;
  return place === '中旬' ? 20 : lastDay(year, month);
}

function deadline(date: PartialDate | null, label = ''): Deadline | null {
  const every = /每[月年]$/.exec(label)?.[0] ?? '';
  return date && { date, explanation: `时限：${every}${describeDate(date)}` };
}

function numericDate(text: string): Deadline | null {
  const full = NUMERIC_DATE.exec(text);
  if (full) {
    const [, year, , month, day, before] = full;
    if (!standsAsDate(text, full, before !== undefined)) return null;
    return deadline(partialDate(year, month, day));
  }
  const [, year, month, place] = NUMERIC_MONTH.exec(text) ?? [];
  const date = partialDate(year, month, undefined);
  if (date?.month == null || date.year === null) return null;
  const atEnd = place === '底' || place === '末';
  return deadline({ ...date, day: atEnd ? lastDay(date.year, date.month) : null });
}

function monthDate(text: string): Deadline | null {
  const match = MONTH_DATE.exec(text);
  if (!match) return null;
  const [, year, month, day, place, before] = match;
  const limited = before !== undefined || place !== undefined;
  if (!standsAsDate(text, match, limited)) return null;
  const date = partialDate(year, month, day);
  if (date?.month == null) return null;
  return deadline(
    { ...date, day: date.day ?? dayOfPlace(place, date.year, date.month) },
    text.slice(0, match.index),
  );
}

/** The last of several: by then all is done. */
function lastOfSeveral(text: string): Deadline | null {
  const match = SEVERAL_MONTHS.exec(text);
  if (match === null) return null;
  const [before, year] = match;
  return monthDate(`${year === undefined ? '' : `${year}年`}${text.slice(before.length)}`);
}

function yearDate(text: string): Deadline | null {
  const match = YEAR_DATE.exec(text);
  if (!match) return null;
  const [, year, place, before] = match;
  if (!standsAsDate(text, match, before !== undefined || place !== undefined)) return null;
  const ends = place?.endsWith('底') === true || place?.endsWith('末') === true;
  return deadline(partialDate(year, ends ? '12' : undefined, ends ? '31' : undefined));
}

function partOfYear(text: string): Deadline | null {
  if (YEAR_END.test(text)) return deadline(partialDate(undefined, '12', '31'));
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const ordinal = quarter[2] ?? quarter[3] ?? '';
    const month = (Math.max('一二三四'.indexOf(ordinal), '1234'.indexOf(ordinal)) + 1) * 3;
    return deadline({
      year: quarter[1] === undefined ? null : Number(quarter[1]),
      month,
      day: lastDay(null, month),
    });
  }
  const half = HALF_YEAR.exec(text);
  if (!half) return null;
  return deadline(
    half[2] === '上' ? partialDate(half[1], '6', '30') : partialDate(half[1], '12', '31'),
  );
}

function relative(text: string): Deadline | null {
  const after = AFTER_EVENT.exec(text);
  if (after) {
    const [, count = '', unit = ''] = after;
    return { date: null, explanation: `时限：事项发生后${count}${unit}内，日期取决于事项` };
  }
  const within = WITHIN_DAYS.exec(text)?.[1];
  if (within !== undefined) return { date: null, explanation: `时限：${within}日内` };
  const every = EVERY_PERIOD_END.exec(text);
  if (!every) return null;
  return { date: null, explanation: `时限：每${every[1] ?? ''}${every[2] ?? ''}` };
}

/** The deadline that a text in the spelling of `valueText` names, or null. */
export function readDeadline(text: string): Deadline | null {
  if (!MAY_BE_DATE.test(text)) return null;
  const named = relative(text) ?? numericDate(text) ?? lastOfSeveral(text) ?? monthDate(text);
  if (named) return named;
  const day = DAY_DATE.exec(text);
  if (day && LABEL.test(text.slice(0, day.index))) {
    return deadline(partialDate(undefined, undefined, day[1]), text.slice(0, day.index));
  }
  return yearDate(text) ?? partOfYear(text);
}
