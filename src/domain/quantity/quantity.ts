/**
 * quantity = about? currency? sign? numeral vague? magnitude? vague? unit?
 * The one reader of a number with its unit: value cells, funds, goal texts and fixes all begin here.
 */
import { exact, multiply, toDecimal, type Decimal } from '../exact';
import { MAGNITUDE, magnitudeFactor, numeralAt, percentAt } from './numeral';
import { leadingCurrency, leadingUnit, parseUnit, type LeadingUnit, type Unit } from './units';

export interface Measured {
  readonly number: Decimal;
  readonly unit: Unit | null;
  /** A magnitude without a unit of its own: 万 in >=1万. */
  readonly magnitude: string;
  /** 约, 近, 余, 多: about so many, as far as a number can say it. */
  readonly approximate: boolean;
  /** Spelled with Chinese numerals from the beginning: 三成, 两次. */
  readonly isChinese: boolean;
  readonly start: number;
  readonly end: number;
}

const ABOUT = /(?:大约|将近|接近|约|近|≈):?/y;
const CURRENCY = /(?:人民币|RMB|CNY|¥):? {0,2}/iy;
/** 100余人, 12万多元; 多于 compares and 余额 is a balance. */
const VAGUE = /[余多](?=[^于额])|来(?=[个人名户家万亿])/y;
/** People leave at most this between the parts of a quantity. */
const SPACE = / {0,2}/y;

/** No unit with its magnitude and what stands below the line is longer. */
const LONGEST_UNIT = 60;

const PERCENT = parseUnit('%');

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

type UnitReader = (text: string) => LeadingUnit | null;

interface Behind {
  readonly unit: Unit | null;
  readonly magnitude: string;
  readonly vague: boolean;
  readonly end: number;
}

/** What a number measures: 万余元 is about so many 万元, 万 alone a magnitude without a unit. */
function behindNumeral(text: string, numeralEnd: number, readUnit: UnitReader): Behind {
  const spaced = skip(SPACE, text, numeralEnd);
  const at = skip(VAGUE, text, spaced);
  const vague = at > spaced;
  const from = vague ? skip(SPACE, text, at) : at;
  const tail = text.slice(from, from + LONGEST_UNIT);
  const magnitude = MAGNITUDE.exec(tail)?.[0] ?? '';
  if (magnitude !== '') {
    const afterMagnitude = skip(SPACE, text, from + magnitude.length);
    const afterVague = skip(VAGUE, text, afterMagnitude);
    const next = skip(SPACE, text, afterVague);
    if (next > from + magnitude.length) {
      const counted = readUnit(magnitude + text.slice(next, next + LONGEST_UNIT));
      if (counted !== null && counted.length > magnitude.length) {
        const end = next + counted.length - magnitude.length;
        return {
          unit: counted.unit,
          magnitude: '',
          vague: vague || afterVague > afterMagnitude,
          end,
        };
      }
    }
  }
  const unit = readUnit(tail);
  if (unit !== null) return { unit: unit.unit, magnitude: '', vague, end: from + unit.length };
  if (magnitude !== '') return { unit: null, magnitude, vague, end: from + magnitude.length };
  return { unit: null, magnitude: '', vague, end: vague ? at : numeralEnd };
}

/** 一级 and 二类 rank, they do not count. */
const RANKS = /[级等类流期般律体分]/y;

/** The quantity that begins at a place of a text, its unit a word that is known. */
export function quantityAt(
  text: string,
  start: number,
  readUnit: UnitReader = leadingUnit,
): Measured | null {
  const about = skip(ABOUT, text, start);
  const afterSign = skip(CURRENCY, text, about);
  const at = skip(ABOUT, text, afterSign);
  const isMoney = afterSign > about;
  const sign = text[at] === '-' || text[at] === '+' ? text[at] : '';
  const from = at + sign.length;
  const percent = percentAt(text, from);
  const numeral = percent ?? numeralAt(text, from);
  if (numeral === null || (sign !== '' && numeral.isChinese)) return null;
  const approximate = about > start || at > afterSign;
  const number = sign === '-' ? `-${numeral.number}` : numeral.number;
  const { end, isChinese } = numeral;
  if (percent !== null) {
    const unit = PERCENT;
    return { number, unit, magnitude: '', approximate, isChinese, start, end };
  }
  if (isChinese && skip(RANKS, text, end) > end) {
    return { number, unit: null, magnitude: '', approximate, isChinese, start, end };
  }
  const behind = behindNumeral(text, end, readUnit);
  return {
    number,
    unit: behind.unit ?? (isMoney ? parseUnit(`${behind.magnitude}元`) : null),
    magnitude: isMoney ? '' : behind.magnitude,
    approximate: approximate || behind.vague,
    isChinese,
    start,
    end: behind.end,
  };
}

/** A number with the currency behind it, without what it is paid for: of 500元/人 the 500元. */
export function moneyAt(text: string, start: number): Measured | null {
  return quantityAt(text, start, leadingCurrency);
}

/** 一 alone begins too many words of a running text (一次性, 统一); 十 and 三万五 count. */
const NUMERAL_START =
  /(?<![\d.])\d|(?<![第几数好零〇一二两三四五六七八九十百千万亿\d])(?:[一二两三四五六七八九](?=[十百千万亿])|[壹贰叁肆伍陆柒捌玖](?=[拾佰仟万亿])|十)/g;
/** What belongs to the number behind it; 最近 and 节约 are other words. */
const PREFIX =
  /(?:(?<![最附邻临靠])近|(?<![节合条签预公契违])约|≈)?(?:(?:人民币|RMB|CNY|¥):?)? ?$/i;
/** Of 节约人民币: 5元 all before the digit. */
const LONGEST_PREFIX = 7;

/** A text with more numbers is a list. */
const MOST = 400;

/** Where numbers begin in a running text, from left to right; `read` says where to go on. */
export function* readAlong(
  text: string,
  readAt: (text: string, at: number) => Measured | null,
): Generator<Measured> {
  const starts = new RegExp(NUMERAL_START);
  let count = 0;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_PREFIX), match.index);
    const prefix = PREFIX.exec(before)?.[0].trimStart() ?? '';
    const read = readAt(text, match.index - prefix.length);
    if (read === null) continue;
    starts.lastIndex = Math.max(read.end, match.index + 1);
    yield read;
    count += 1;
    if (count >= MOST) return;
  }
}

/** The number in full: 250万 is 2500000. */
export function inFull({ number, magnitude }: Pick<Measured, 'number' | 'magnitude'>): Decimal {
  return magnitude === '' ? toDecimal(exact(number)) : multiply(number, magnitudeFactor(magnitude));
}
