/** A number with what stands behind it: magnitude, unit, a closing word, a note in brackets. */
import type { Decimal } from '../exact';
import { trailingComparator } from './comparator';
import {
  leadingChineseNumeral,
  leadingChinesePercent,
  leadingNumeral,
  MAGNITUDE,
  type Numeral,
} from './numeral';
import { knownUnit, leadingUnit, parseUnit, type LeadingUnit, type Unit } from './units';
import type { Comparator } from './value';

export interface Measured {
  readonly number: Decimal;
  readonly unit: Unit | null;
  /** A magnitude without a unit of its own: 万 in >=1万. */
  readonly magnitude: string;
  /** …以上, …以内; null where the text ends without one. */
  readonly trailing: Comparator | null;
  /** The same amount twice in a row (854万854万). */
  readonly repeated: boolean;
  /** Words after the unit that do not change the quantity. */
  readonly note: string;
}

/** A quantity, and what is left of the text behind it. */
export interface QuantityRead {
  readonly number: Decimal;
  readonly unit: Unit | null;
  readonly magnitude: string;
  readonly rest: string;
}

const PERCENT = knownUnit('%');

/** One more character makes another unit of a unit: 人 and 人时, 台 and 台班. */
const MAKES_ANOTHER_UNIT = /^[次份时班]$/;
const BRACKETED = /^\(([^()]{1,16})\)/;
const OWN_WORD = /^([一-鿿]{1,4}?)(?=(?:及?以[上下内])|之内|左右|\(|$)/;

/** Words that follow a number without measuring it. */
const NO_UNIT = /^(?:完成|达到|达标|提升|提高|改善|以|之|及|左|内|前|后|号|的|是|为|和|与)/;

function unitBehind(text: string): LeadingUnit | null {
  const bracketed = BRACKETED.exec(text);
  const inner = bracketed?.[1] === undefined ? null : knownUnit(bracketed[1]);
  if (bracketed && inner) return { unit: inner, length: bracketed[0].length };
  const known = leadingUnit(text);
  const behind = known === null ? '' : text.slice(known.length);
  if (known !== null && !MAKES_ANOTHER_UNIT.test(behind)) return known;
  if (NO_UNIT.test(text)) return null;
  const own = OWN_WORD.exec(text)?.[1];
  const unit = own === undefined ? null : parseUnit(own);
  return own === undefined || unit === null ? null : { unit, length: own.length };
}

function afterNumeral(text: string, numeral: Numeral): QuantityRead {
  const { number } = numeral;
  // 100余人, 30多户: about so many, as far as a number can say it.
  const behind = text.slice(numeral.length).replace(/^[余多](?=[^于])/, '');
  if (behind === '') return { number, unit: null, magnitude: '', rest: '' };
  const unit = unitBehind(behind);
  if (unit !== null) {
    return { number, unit: unit.unit, magnitude: '', rest: behind.slice(unit.length) };
  }
  const magnitude = MAGNITUDE.exec(behind)?.[0] ?? '';
  return { number, unit: null, magnitude, rest: behind.slice(magnitude.length) };
}

/** The quantity at the beginning of a text. */
export function leadingQuantity(text: string): QuantityRead | null {
  const numeral = leadingNumeral(text);
  return numeral === null ? null : afterNumeral(text, numeral);
}

/** 一级 and 二类 rank, they do not count. */
const RANKS = /^(?:级|等|类|流|期|般|律|体|分)/;

function chineseQuantity(text: string): QuantityRead | null {
  const percent = leadingChinesePercent(text);
  if (percent) {
    const rest = text.slice(percent.length);
    return { number: percent.number, unit: PERCENT, magnitude: '', rest };
  }
  const numeral = leadingChineseNumeral(text);
  if (numeral === null) return null;
  const behind = text.slice(numeral.length);
  const unit = RANKS.test(behind) ? null : leadingUnit(behind);
  if (unit === null) return null;
  const rest = behind.slice(unit.length);
  return { number: numeral.number, unit: unit.unit, magnitude: '', rest };
}

const NOTE = /^\([^]{0,300}$/;
const TAIL = /^(?!半)[一-鿿]{1,20}$/;

/** The whole text as one quantity, or null when more is said than a quantity. */
export function wholeQuantity(text: string): Measured | null {
  const chinese = chineseQuantity(text);
  if (chinese) {
    const closed = closing(chinese);
    // 一次性, 一户一策: a Chinese numeral counts only where nothing but a closing word follows.
    return closed?.note === '' ? closed : null;
  }
  const read = leadingQuantity(text);
  if (read === null) return null;
  const written = text.slice(0, text.length - read.rest.length);
  if (/[万亿元%]$/.test(written) && read.rest.startsWith(written)) {
    const closed = closing({ ...read, rest: read.rest.slice(written.length) });
    return closed && { ...closed, repeated: true };
  }
  return closing(read);
}

function closing({ number, unit, magnitude, rest }: QuantityRead): Measured | null {
  const measured = { number, unit, magnitude, trailing: null, repeated: false, note: '' };
  if (rest === '') return measured;
  const trailing = trailingComparator(rest);
  if (trailing !== undefined) return { ...measured, trailing };
  if (NOTE.test(rest)) return { ...measured, note: rest };
  return unit !== null && TAIL.test(rest) ? { ...measured, note: rest } : null;
}

const SENTENCE = /[。;,!?:\s]/;
const LETTER = /[\p{L}%‰°]/u;
const LONGEST_UNKNOWN = 12;

/** 5A级, 4A景区, 5G, 3D: a rank or a generation. */
const NAMES_A_KIND = /^(?:A(?![A-Za-z/])|[A-Z]{1,3}[级类等]|[GDK](?![A-Za-z/]))/;
/** 15号前, 2024年8月完工后, 7*24小时, 1/2, 1+3: not a number of something. */
const NO_MEASURE = /[前后]$|^号/;
const FURTHER_DIGITS = /(?<![A-Za-zμ])\d|\d{2}/;
const CONNECTED = /^[/·•*.\-^每半]/;
const CLOSING =
  /(?:\(含[^()]{0,4}\))?(?:及其?|或)?(?:以上|以下|以内|之内|左右)(?:\(含[^()]{0,4}\))?$/;

/** A number with a short word that no table knows: 2000元/课·年 is measured in just that. */
export function unknownQuantity(text: string): Measured | null {
  const numeral = leadingNumeral(text);
  if (numeral === null || text.length > 60) return null;
  const behind = text.slice(numeral.length);
  const closingWord = CLOSING.exec(behind)?.[0] ?? '';
  const word = behind.slice(0, behind.length - closingWord.length);
  if (word.length > LONGEST_UNKNOWN || SENTENCE.test(word)) return null;
  if (FURTHER_DIGITS.test(word) || NAMES_A_KIND.test(word) || NO_MEASURE.test(word)) return null;
  const trailing = trailingComparator(closingWord) ?? null;
  const measured = { number: numeral.number, magnitude: '', trailing, repeated: false };
  if (!LETTER.test(word) || NO_UNIT.test(word)) return { ...measured, unit: null, note: word };
  const known = leadingUnit(word);
  const note = known === null ? '' : word.slice(known.length);
  if (known !== null && !(CONNECTED.test(note) && LETTER.test(note))) {
    return { ...measured, unit: known.unit, note };
  }
  const unit = { text: word, base: null, factor: '1', incomplete: false };
  return { ...measured, unit, note: '' };
}
