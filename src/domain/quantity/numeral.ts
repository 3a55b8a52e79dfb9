/**
 * Numbers in digits (1, .5), in Chinese numerals (一百二十, 壹佰万, 三点五万, 一万二) and in both together
 * (1亿2千万, 3万5千): one evaluation for all. A magnitude behind a plain number (453.56万元) is left to its unit.
 */
import { exact, multiply, toDecimal, type Decimal } from '../exact';

export interface Numeral {
  readonly number: Decimal;
  /** Where it ends in the text. */
  readonly end: number;
  /** Begins with a Chinese numeral: words begin like that too (一次性), so that more is asked of what follows. */
  readonly isChinese: boolean;
}

const FIGURES: ReadonlyMap<string, string> = new Map(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (spellings, value) => Array.from(spellings, (figure) => [figure, String(value)] as const),
  ),
);
const STEPS: ReadonlyMap<string, Decimal> = new Map([
  ['十', '10'],
  ['拾', '10'],
  ['百', '100'],
  ['佰', '100'],
  ['千', '1000'],
  ['仟', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
]);
const TEN_THOUSAND = exact('10000');
const HUNDRED = exact('100');

const DIGITS = /(?:\d{1,40}(?:\.\d{1,18})?|\.\d{1,18})(?!\d)/y;

/** A figure (digits, 三, 三点五) or a step (十, 万) of a numeral. */
interface Part {
  readonly value: Decimal;
  readonly isStep: boolean;
  readonly isDigits: boolean;
  readonly end: number;
}

/** No number has more figures and steps; a longer run is no numeral. */
const MOST_PARTS = 16;

function digitsAt(text: string, at: number): Part | null {
  DIGITS.lastIndex = at;
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  const value = written.startsWith('.') ? `0${written}` : written;
  return { value, isStep: false, isDigits: true, end: at + written.length };
}

function partAt(text: string, at: number): Part | null {
  const step = STEPS.get(text[at] ?? '');
  if (step !== undefined) return { value: step, isStep: true, isDigits: false, end: at + 1 };
  const figure = FIGURES.get(text[at] ?? '');
  if (figure === undefined) return digitsAt(text, at);
  let end = at + 1;
  let value = figure;
  if (text[end] === '点') {
    let places = '';
    for (let place = FIGURES.get(text[end + 1] ?? ''); place !== undefined;) {
      places += place;
      place = places.length > 6 ? undefined : FIGURES.get(text[end + 1 + places.length] ?? '');
    }
    if (places !== '') {
      value = `${figure}.${places}`;
      end += 1 + places.length;
    }
  }
  return { value, isStep: false, isDigits: false, end };
}

function partsFrom(text: string, from: number): Part[] {
  const parts: Part[] = [];
  let part = partAt(text, from);
  while (part !== null && parts.length <= MOST_PARTS) {
    parts.push(part);
    part = partAt(text, part.end);
  }
  return parts;
}

/** What the parts come to; null when they are no well-formed numeral (二五, 5千8千, 万). */
function evaluate(parts: readonly Part[]): Decimal | null {
  let total = exact('0');
  let section = exact('0');
  let figure: Decimal | null = null;
  let large: Decimal | null = null;
  let small: Decimal | null = null;
  for (const { value, isStep } of parts) {
    const step = exact(value);
    if (!isStep) {
      // Two figures in a row (二五) are no numeral of this kind; 零 only separates.
      if (figure !== null && figure !== '0') return null;
      if (small !== null && step.gte(exact(small))) return null;
      figure = value;
    } else if (step.lt(TEN_THOUSAND)) {
      // Only 十 stands for 一十; 百 and 千 alone open words (百姓).
      if (small !== null && step.gte(exact(small))) return null;
      if (figure === null && value !== '10') return null;
      section = section.plus(step.times(exact(figure ?? '1')));
      small = value;
      figure = null;
    } else {
      section = section.plus(exact(figure ?? '0'));
      const counted = section.times(step);
      if (large !== null && step.lt(exact(large))) {
        // 1亿2千万: the 万 counts only what stands behind the 亿.
        if (section.eq(exact('0')) || counted.gte(exact(large))) return null;
        total = total.plus(counted);
      } else {
        if (value === large || total.plus(section).eq(exact('0'))) return null;
        total = total.plus(section).times(step);
      }
      section = exact('0');
      figure = null;
      small = null;
      large = value;
    }
  }
  return toDecimal(total.plus(section).plus(lastFigure(parts, figure)));
}

/** 一万二 is 12000 and 两千五 2500; 一百零二 is 102. */
function lastFigure(parts: readonly Part[], figure: Decimal | null) {
  const before = parts.at(-2);
  const last = exact(figure ?? '0');
  const skipsPlaces = before?.isStep === true && exact(before.value).gte(HUNDRED);
  return skipsPlaces && figure !== null ? last.times(exact(before.value)).div(exact('10')) : last;
}

/** At least two figures with their steps: 3万5千. */
const SHORTEST_MIXED = 4;

/** Digits, and as much behind them as makes one number of several (1亿2千万, 3万5千). */
function fromDigits(parts: readonly Part[], first: Part): Numeral {
  if (parts.every((part) => part.isStep || !part.value.includes('.'))) {
    for (let count = parts.length; count >= SHORTEST_MIXED; count--) {
      const last = parts[count - 1];
      const figures = parts.slice(0, count).filter((part) => !part.isStep);
      const number =
        last?.isStep === true && figures.length > 1 ? evaluate(parts.slice(0, count)) : null;
      if (last !== undefined && number !== null) return { number, end: last.end, isChinese: false };
    }
  }
  return { number: first.value, end: first.end, isChinese: false };
}

/** The number that begins at a place of a text without grouping; digits stay as written. */
export function numeralAt(text: string, at: number): Numeral | null {
  const first = partAt(text, at);
  // 万, 百姓 and 千方百计 are no numbers.
  if (first === null || (first.isStep && first.value !== '10')) return null;
  const next = text.charCodeAt(first.end);
  // Most numbers are plain digits: nothing of the kind follows.
  if (first.isDigits && !(next >= 0x4e00 && STEPS.has(text[first.end] ?? ''))) {
    return { number: first.value, end: first.end, isChinese: false };
  }
  const parts = partsFrom(text, at);
  if (first.isDigits) return fromDigits(parts, first);
  const number = parts.length > MOST_PARTS ? null : evaluate(parts);
  return number === null ? null : { number, end: parts.at(-1)?.end ?? at, isChinese: true };
}

/** Every number that begins with a digit, from left to right. */
export function digitNumeralsIn(text: string): { number: Decimal; start: number; end: number }[] {
  const found: { number: Decimal; start: number; end: number }[] = [];
  for (let at = 0; at < text.length;) {
    const numeral = /\d/.test(text[at] ?? '') ? numeralAt(text, at) : null;
    if (numeral !== null) found.push({ number: numeral.number, start: at, end: numeral.end });
    at = numeral?.end ?? at + 1;
  }
  return found;
}

/** 一百二十 → 120, 三万五千 → 35000, 二点五 → 2.5; null when the text is something else. */
export function chineseNumber(text: string): Decimal | null {
  const numeral = numeralAt(text, 0);
  return numeral?.isChinese === true && numeral.end === text.length ? numeral.number : null;
}

/** 百分之五 → 5, 百分百 → 100, 三成 → 30, 九成五 → 95, in percent. */
export function percentAt(text: string, at: number): Numeral | null {
  const whole = /^百分(?:之?百)/.exec(text.slice(at, at + 4))?.[0];
  if (whole !== undefined) return { number: '100', end: at + whole.length, isChinese: true };
  if (text.startsWith('百分之', at)) {
    const numeral = numeralAt(text, at + 3);
    return numeral && { ...numeral, isChinese: true };
  }
  const tens = FIGURES.get(text[at] ?? '');
  if (tens === undefined || tens === '0' || text[at + 1] !== '成') return null;
  const ones = FIGURES.get(text[at + 2] ?? '');
  return {
    number: `${tens}${ones ?? '0'}`,
    end: at + (ones === undefined ? 2 : 3),
    isChinese: true,
  };
}

export const MAGNITUDE = /^(?:万亿|[十百千]?[万亿]|[百千])/;

/** 万 → 10000, 百万 → 1000000, 万亿 → 1000000000000. */
export function magnitudeFactor(magnitude: string): Decimal {
  let factor = '1';
  for (const step of magnitude) factor = multiply(factor, STEPS.get(step) ?? '1');
  return factor;
}
