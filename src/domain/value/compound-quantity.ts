/** More than one number in a cell: ranges, rates per so many, several quantities, a sum worked out. */
import { compare, type Decimal } from '../exact';
import { joinComparators, leadingComparator } from './comparator';
import { leadingQuantity, wholeQuantity, type Measured } from './quantity';
import { convert, leadingUnit, type Unit } from './units';
import type { Comparator } from './value';

const TO = /^(?:-{1,2}|[–—―~〜]{1,2}|至|到)/;

export interface QuantityRange {
  readonly low: Decimal;
  readonly high: Decimal;
  /** The unit and closing word are those of the upper end. */
  readonly upper: Measured;
  readonly reversed: boolean;
}

/** 3-5天, 90%-95%, 2600-3000元/吨. */
export function readRange(text: string): QuantityRange | null {
  const lower = leadingQuantity(text);
  const dash = lower === null ? undefined : TO.exec(lower.rest)?.[0];
  if (lower === null || dash === undefined) return null;
  const upper = wholeQuantity(lower.rest.slice(dash.length));
  if (upper === null || upper.number.startsWith('-')) return null;
  const low = inUnitOf(upper, lower);
  if (low === null) return null;
  return { low, high: upper.number, upper, reversed: compare(low, upper.number) > 0 };
}

function inUnitOf(
  upper: Measured,
  lower: { number: Decimal; unit: Unit | null; magnitude: string },
): Decimal | null {
  if (lower.unit === null && lower.magnitude === '') return lower.number;
  if (lower.unit !== null) {
    return upper.unit === null ? null : convert(lower.number, lower.unit, upper.unit);
  }
  // 10万-20万元: the lower end leaves out the unit that the upper one gives.
  if (upper.unit === null) return lower.magnitude === upper.magnitude ? lower.number : null;
  return upper.unit.text.startsWith(lower.magnitude) ? lower.number : null;
}

const PER_SO_MANY = /^(\d{1,12}(?:\.\d{1,6})?)(\/\d{1,8}[百千万亿]?[一-鿿]{0,4})$/;

/** 10/10万: a number per so many. Plain fractions (1/2) are none. */
export function readPerSoMany(text: string): { number: Decimal; unit: string } | null {
  const [, number, unit] = PER_SO_MANY.exec(text) ?? [];
  if (number === undefined || unit === undefined) return null;
  return /[百千万亿]|\d{3}/.test(unit) && !/^\/(?:19|20)\d\d$/.test(unit) ? { number, unit } : null;
}

export interface LabelledQuantity {
  readonly label: string;
  readonly comparator: Comparator | null;
  readonly measured: Measured;
}

const BEFORE_NUMBER =
  /^[^\d]{0,24}?(?=(?:[<>=《》]|不[低少高多大小超]|大于|小于|超过|达到|控制在|至少)|-?\d)/;
const LABEL = /^[一-鿿A-Za-z:()“”"]{0,20}$/;

/** 建筑面积2.6万平方米: words, then a quantity whose unit leaves no doubt. */
export function readLabelled(text: string): LabelledQuantity | null {
  const label = BEFORE_NUMBER.exec(text)?.[0];
  if (label === undefined || !LABEL.test(label)) return null;
  const leading = leadingComparator(text.slice(label.length));
  const measured = wholeQuantity(leading.rest);
  if (measured?.unit == null || measured.note !== '') return null;
  return { label, comparator: joinComparators(leading, measured.trailing), measured };
}

/** 建筑面积2.6万平方米,展示面积1万平方米: every clause is a quantity. */
export function readSeveral(text: string): LabelledQuantity[] | null {
  const clauses = text.split(/[,;、，；]/, 12);
  if (clauses.length < 2 || clauses.length > 10) return null;
  const read = clauses.map(readLabelled);
  return read.every((clause) => clause !== null) ? read : null;
}

/** 707元/人/月*42人*12个月=35.62万元: what the calculation comes to. */
export function readWorkedOut(text: string): Measured | null {
  const at = text.lastIndexOf('=');
  if (at <= 0 || !/^[\d.][^=*×+x÷]*[*×+x÷][^=]*$/.test(text.slice(0, at))) return null;
  return wholeQuantity(text.slice(at + 1));
}

export interface PerPeriodQuantity {
  readonly comparator: Comparator | null;
  readonly measured: Measured;
  /** "/月", "/人/月". */
  readonly denominators: string;
}

/** 一年两次 is 每年两次; 一季度 is the first quarter. */
const ONE_PERIOD = /^一个?(?=(?:年|月|周|天|日)[一二两三四五六七八九十\d]{1,3}[次期场回遍轮]$)/;

/** 每月1次, 一年两次, 每季度一次, 每人每月600元. */
export function readPerPeriod(text: string): PerPeriodQuantity | null {
  let rest = text.replace(ONE_PERIOD, '每');
  let denominators = '';
  for (let i = 0; i < 3 && rest.startsWith('每'); i++) {
    const from = rest.startsWith('每个') ? 2 : 1;
    const word = leadingUnit(rest.slice(from));
    if (word === null) return null;
    denominators += `/${word.unit.text}`;
    rest = rest.slice(from + word.length);
  }
  if (denominators === '') return null;
  const leading = leadingComparator(rest.replace(/^(?:开展|举办|进行|补助|发放|,)/, ''));
  const measured = wholeQuantity(leading.rest);
  if (measured?.unit == null) return null;
  const comparator = joinComparators(leading, measured.trailing);
  return { comparator, measured, denominators };
}
