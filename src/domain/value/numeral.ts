/** Numbers as digits (1, -0.5) and as Chinese numerals (一百二十, 百分之五, 三成). */
import { exact, isDecimal, multiply, toDecimal, type Decimal } from '../exact';

export interface Numeral {
  readonly number: Decimal;
  /** How many characters it takes. */
  readonly length: number;
}

const DIGITS = /^[-+]?(?:\d{1,40}(?:\.\d{1,18})?|\.\d{1,18})(?![\d])/;

/** The number at the beginning of a text without grouping; digits stay as written. */
export function leadingNumeral(text: string): Numeral | null {
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  const unsigned = written.replace('+', '').replace(/^(-?)\./, '$10.');
  return isDecimal(unsigned) ? { number: unsigned, length: written.length } : null;
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const SMALL_STEPS: ReadonlyMap<string, string> = new Map([
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
]);
const LARGE_STEPS: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['亿', '100000000'],
]);

/** 一百二十 → 120, 三万五千 → 35000, 二点五 → 2.5; null when it is not a well-formed numeral. */
export function chineseNumber(text: string): Decimal | null {
  if (text.length === 0 || text.length > 16) return null;
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0) return null;
  const integer = chineseInteger(whole);
  if (integer === null || fraction === undefined) return integer;
  const places = Array.from(fraction, chineseDigit);
  return fraction === '' || places.includes(-1) ? null : `${integer}.${places.join('')}`;
}

function chineseDigit(character: string): number {
  if (character === '两') return 2;
  if (character === '〇') return 0;
  return CHINESE_DIGITS.indexOf(character);
}

function chineseInteger(text: string): Decimal | null {
  let total = exact('0');
  let section = exact('0');
  let digit: number | null = null;
  for (const character of text) {
    const value = chineseDigit(character);
    const small = SMALL_STEPS.get(character);
    const large = LARGE_STEPS.get(character);
    if (value >= 0) {
      // Two digits in a row (二五) are no numeral of this kind; 零 only separates.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section = section.plus(exact(small).times(exact(String(digit ?? 1))));
      digit = null;
    } else if (large !== undefined) {
      section = section.plus(exact(String(digit ?? 0)));
      total = total.plus(section).times(exact(large));
      section = exact('0');
      digit = null;
    } else {
      return null;
    }
  }
  return text === '' ? null : toDecimal(total.plus(section).plus(exact(String(digit ?? 0))));
}

/** Begins with a digit or 十, so that 万, 百 and 千方百计 are no numbers. */
const CHINESE_NUMERAL = /^[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿点]{0,15}/;

/** The Chinese numeral at the beginning of a text. */
export function leadingChineseNumeral(text: string): Numeral | null {
  const written = CHINESE_NUMERAL.exec(text)?.[0];
  if (written === undefined) return null;
  const number = chineseNumber(written);
  return number === null ? null : { number, length: written.length };
}

/** 百分之五 → 5, 三成 → 30, 九成五 → 95 (in percent); `length` as in `leadingNumeral`. */
export function leadingChinesePercent(text: string): Numeral | null {
  if (text.startsWith('百分之')) {
    const rest = text.slice(3);
    const numeral = leadingChineseNumeral(rest) ?? leadingNumeral(rest);
    if (numeral !== null) return { number: numeral.number, length: numeral.length + 3 };
    return rest.startsWith('百') ? { number: '100', length: 4 } : null;
  }
  const tenths = /^([一二两三四五六七八九])成([一二三四五六七八九])?/.exec(text);
  const digits = tenths?.slice(1).filter((d): d is string => typeof d === 'string');
  if (!tenths || !digits) return null;
  const [tens = 0, ones = 0] = digits.map(chineseDigit);
  return { number: String(tens * 10 + ones), length: tenths[0].length };
}

export const MAGNITUDE = /^(?:万亿|[十百千]?[万亿]|[百千])/;

/** 万 → 10000, 百万 → 1000000, 万亿 → 1000000000000. */
export function magnitudeFactor(magnitude: string): Decimal {
  let factor = '1';
  for (const step of magnitude) {
    factor = multiply(factor, SMALL_STEPS.get(step) ?? LARGE_STEPS.get(step) ?? '1');
  }
  return factor;
}
