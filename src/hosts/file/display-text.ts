/**
 * The text of a value under its number format, as Chinese Excel shows it in a column that is wide enough.
 *
 * Known to differ from Excel: [DBNum1]…[DBNum3] (一二三, 壹贰叁) show ordinary digits; eras (e, g) of other calendars
 * are not rendered; a date format on a negative number, which Excel fills with #, shows the number in General form;
 * fractions may pick another equal denominator; "* " fills with nothing and "_x" gives one space.
 */
import { format as formatNumber } from 'ssf';
import { LIMITS } from './limits';

interface Prepared {
  readonly format: string;
  /** Whether the format takes part in the display of strings. */
  readonly shapesText: boolean;
  readonly weekday: boolean;
}

/** Stand-ins inside the prepared format for 星期三 and 三, which depend on the value. */
const LONG_WEEKDAY = '\uE000';
const SHORT_WEEKDAY = '\uE001';

const TOKEN =
  /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]|上午\/下午|AM\/PM|A\/P|General|G\/通用格式|[^\0-\x7F]+|a{3,4}|d{3,4}|./gisu;

const CHINESE_LOCALE = /\[\$[^\]]*-(?:[0-9a-f]*804|zh-(?:cn|hans)[^\]]*)\]/i;

const prepared = new Map<string, Prepared>();

function prepare(format: string): Prepared {
  const chinese = CHINESE_LOCALE.test(format);
  let weekday = false;
  const rewritten = format
    .replace(/^\[\$-(?:F800|x-sysdate)\].*$/i, 'yyyy"年"m"月"d"日"')
    .replace(/^\[\$-(?:F400|x-systime)\].*$/i, 'h:mm:ss')
    .replace(TOKEN, (token) => {
      const lower = token.toLowerCase();
      if (lower === 'g/通用格式') return 'General';
      if (lower === 'aaaa' || (chinese && lower === 'dddd')) {
        weekday = true;
        return `"${LONG_WEEKDAY}"`;
      }
      if (lower === 'aaa' || (chinese && lower === 'ddd')) {
        weekday = true;
        return `"${lower === 'ddd' ? '周' : ''}${SHORT_WEEKDAY}"`;
      }
      // Bare 年, 月, 个, 元 are legal in Excel; the formatter wants them quoted.
      return token.charCodeAt(0) > 0x7f && token !== '上午/下午' ? `"${token}"` : token;
    })
    // The formatter takes whatever begins with General for General alone, and would drop 个 from General"个".
    .replace(/(^|;)(General)(?=[^;])/gi, '$1""$2');
  const shapesText = (format !== '@' && format.includes('@')) || format.split(';').length > 3;
  return { format: rewritten, shapesText, weekday };
}

function preparedFormat(format: string): Prepared {
  let known = prepared.get(format);
  if (known === undefined) {
    // A workbook has at most a few thousand formats; the cache must not outlive many of them.
    if (prepared.size > 5000) prepared.clear();
    known = prepare(format);
    prepared.set(format, known);
  }
  return known;
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const text = String(value);
  // Eleven characters is what General shows at most; below 0.0001 it turns to exponents.
  if (text.length <= 11 && Math.abs(value) >= 1e-4 && Math.abs(value) < 1e11) return text;
  return formatNumber('General', value);
}

function weekdayName(serial: number): string {
  // Serial 1 is a Sunday in Excel's calendar.
  return '日一二三四五六'.charAt((Math.floor(serial) + 6) % 7);
}

export function displayText(
  value: string | number | boolean,
  format: string | undefined,
  date1904: boolean,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const plain =
    format === undefined ||
    format === 'General' ||
    format === '@' ||
    format.length > LIMITS.numberFormat;
  if (plain) return typeof value === 'string' ? value : generalText(value);
  const use = preparedFormat(format);
  if (typeof value === 'string' && !use.shapesText) return value;
  try {
    const text = formatNumber(use.format, value, { date1904 });
    if (typeof value === 'string') return text;
    if (text === '' && value < 0 && /[ymdhs]/i.test(use.format)) return generalText(value);
    if (!use.weekday) return text;
    const day = weekdayName(value + (date1904 ? 1462 : 0));
    return text.replaceAll(LONG_WEEKDAY, `星期${day}`).replaceAll(SHORT_WEEKDAY, day);
  } catch {
    // A format code that no program accepts: Excel would have refused it, so the plain number is all there is to show.
    return typeof value === 'string' ? value : generalText(value);
  }
}
