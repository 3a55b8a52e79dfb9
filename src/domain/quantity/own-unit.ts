/** A number with a short word that no table knows: 2000元/课·年 is measured in just that. */
import { NO_UNIT } from './clause';
import { closerAt, comparatorAt, joinComparators } from './comparator';
import type { Comparator } from './model';
import { numeralAt } from './numeral';
import type { Measured } from './quantity';
import { leadingUnit } from './units';

const SENTENCE = /[。;,!?:\s]/;
const LETTER = /[\p{L}%‰°]/u;
const LONGEST = 12;
/** （含五个课时）及其以内（含五个课时） */
const LONGEST_CLOSER = 18;

/** 5A级, 4A景区, 5G, 3D: a rank or a generation. */
const NAMES_A_KIND = /^(?:A(?![A-Za-z/])|[A-Z]{1,3}[级类等]|[GDK](?![A-Za-z/]))/;
/** 15号前, 2024年8月完工后, 7*24小时, 1/2, 1+3: not a number of something. */
const NO_MEASURE = /[前后]$|^号/;
const FURTHER_DIGITS = /(?<![A-Za-zμ])\d|\d{2}/;
const CONNECTED = /^[/·•*.\-^每半]/;

export interface OwnQuantity {
  readonly comparator: Comparator | null;
  readonly trailing: Comparator | null;
  readonly measured: Measured;
  readonly note: string;
}

/** Where the closing word begins that ends the text; its end where there is none. */
function closingFrom(text: string): { from: number; comparator: Comparator | null } {
  for (let at = Math.max(0, text.length - LONGEST_CLOSER); at < text.length - 1; at++) {
    const closer = closerAt(text, at);
    if (closer?.end === text.length) return { from: at, comparator: closer.comparator };
  }
  return { from: text.length, comparator: null };
}

export function readOwnQuantity(text: string): OwnQuantity | null {
  const written = comparatorAt(text, 0);
  const numeral = numeralAt(text, written?.end ?? 0);
  if (numeral === null || numeral.isChinese || text.length > 60) return null;
  const closing = closingFrom(text);
  const word = text.slice(numeral.end, closing.from);
  if (word.length > LONGEST || SENTENCE.test(word)) return null;
  if (FURTHER_DIGITS.test(word) || NAMES_A_KIND.test(word) || NO_MEASURE.test(word)) return null;
  const trailing = closing.comparator;
  const leading = { comparator: written?.comparator ?? null, text: written?.text ?? '' };
  const comparator = joinComparators(leading, trailing);
  const { number, end } = numeral;
  const plain = { number, magnitude: '', approximate: false, isChinese: false, start: 0, end };
  if (!LETTER.test(word) || NO_UNIT.test(word)) {
    return { comparator, trailing, measured: { ...plain, unit: null }, note: word };
  }
  const known = leadingUnit(word);
  const note = known === null ? '' : word.slice(known.length);
  if (known !== null && !(CONNECTED.test(note) && LETTER.test(note))) {
    return { comparator, trailing, measured: { ...plain, unit: known.unit }, note };
  }
  const unit = { text: word, base: null, factor: '1', incomplete: false };
  return { comparator, trailing, measured: { ...plain, unit }, note: '' };
}
