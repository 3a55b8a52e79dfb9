/**
 * requirement = clause (joiner clause)* note?
 * What a cell asks for in numbers: one quantity, a range (3-5天, ≥95%且≤100%, 90%≤X≤100%) or several quantities.
 */
import { compare, type Decimal } from '../exact';
import { clauseAt, labelledClauseAt, withDenominators, type Clause } from './clause';
import { comparatorAt } from './comparator';
import type { Comparator } from './model';
import { numeralAt } from './numeral';
import { quantityAt, type Measured } from './quantity';
import { convert } from './units';

export interface OneQuantity {
  readonly kind: 'one';
  readonly clause: Clause;
  /** Words behind the quantity that do not change it. */
  readonly note: string;
}

export interface QuantityRange {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  /** The unit of both ends is that of the upper one. */
  readonly upper: Measured;
  readonly comparator: Comparator | null;
  /** The comparators of the two ends, where each has its own (≥95%且<100%). */
  readonly bounds: readonly [Comparator, Comparator] | null;
  readonly reversed: boolean;
}

export interface SeveralQuantities {
  readonly kind: 'several';
  readonly clauses: readonly Clause[];
}

export type Requirement = OneQuantity | QuantityRange | SeveralQuantities;

const TO = /(?:-{1,2}|[–—―~〜]{1,2}|至|到)/y;
const AND = /(?:[,;、]|并且|而且|且|并|和|及|与)/y;
/** More quantities than this are a list, not a target. */
const MOST_CLAUSES = 10;

function joinerAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : at + found.length;
}

/** A bare Chinese numeral is a word (一, 三) unless a unit or the other end of a range follows; 零 is 0. */
function isQuantity({ measured, per }: Clause): boolean {
  if (per !== '') return false;
  return !measured.isChinese || measured.unit !== null || measured.number === '0';
}

/** 3-5天, 三至五天, 90%-95%, 2600-3000元/吨. */
function rangeFrom(text: string, lower: Clause): { range: QuantityRange; upper: Clause } | null {
  const from = joinerAt(TO, text, lower.measured.end);
  if (from === null || text[from] === '-') return null;
  const upper = clauseAt(text, from);
  if (upper?.leading !== '' || !isQuantity(upper)) return null;
  // 五至六月 are months of the year; 3至5月 was looked for before.
  if (upper.measured.isChinese && upper.measured.unit?.text === '月') return null;
  const measured = withDenominators(upper.measured, lower.per);
  const low = inUnitOf(measured, lower.measured);
  if (low === null) return null;
  const comparator = lower.comparator ?? upper.trailing;
  return { range: between(low, measured, comparator, null), upper };
}

function between(
  low: Decimal,
  upper: Measured,
  comparator: Comparator | null,
  bounds: QuantityRange['bounds'],
): QuantityRange {
  const high = upper.number;
  const reversed = compare(low, high) > 0;
  return { kind: 'range', low, high, upper, comparator, bounds, reversed };
}

/** 10万-20万元: the lower end leaves out the unit that the upper one gives. */
function inUnitOf(upper: Measured, lower: Measured): Decimal | null {
  if (lower.unit === null && lower.magnitude === '') return lower.number;
  if (lower.unit !== null) {
    return upper.unit === null ? null : convert(lower.number, lower.unit, upper.unit);
  }
  if (upper.unit === null) return lower.magnitude === upper.magnitude ? lower.number : null;
  return upper.unit.text.startsWith(lower.magnitude) ? lower.number : null;
}

function asksForMore(comparator: Comparator | null): boolean {
  return comparator === '>=' || comparator === '>';
}

function asksForLess(comparator: Comparator | null): boolean {
  return comparator === '<=' || comparator === '<';
}

/** ≥95%且≤100%, 大于90%小于100%, 3个以上且5个以内: a bound at either end of one thing. */
function doubleBound([first, second]: readonly Clause[]): QuantityRange | null {
  if (first === undefined || second?.label !== '') return null;
  const [lower, upper] = asksForMore(first.comparator) ? [first, second] : [second, first];
  if (!asksForMore(lower.comparator) || !asksForLess(upper.comparator)) return null;
  return bounded(lower, upper);
}

function bounded(
  lower: { comparator: Comparator | null; measured: Measured },
  upper: { comparator: Comparator | null; measured: Measured },
): QuantityRange | null {
  if (lower.comparator === null || upper.comparator === null) return null;
  const unit = upper.measured.unit ?? lower.measured.unit;
  const low = inUnitOf({ ...upper.measured, unit }, lower.measured);
  const bounds = [lower.comparator, upper.comparator] as const;
  return low === null ? null : between(low, { ...upper.measured, unit }, null, bounds);
}

const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '>': '<',
  '=': '=',
  '<': '>',
  '<=': '>=',
};
/** What is bounded: X, 合格率. */
const VARIABLE = /(?:[A-Za-z]|[一-鿿]{1,8}?)(?=[<>=])/y;

/** 90%≤X≤100%: what is measured stands between its bounds. */
function sandwich(text: string): QuantityRange | null {
  const first = quantityAt(text, 0);
  const before = first === null ? null : comparatorAt(text, first.end);
  if (first === null || before === null) return null;
  VARIABLE.lastIndex = before.end;
  const variable = VARIABLE.exec(text)?.[0];
  if (variable === undefined) return null;
  const after = comparatorAt(text, before.end + variable.length);
  const last = after === null ? null : quantityAt(text, after.end);
  if (after === null || last?.end !== text.length) return null;
  const one = { comparator: MIRRORED[before.comparator], measured: first };
  const other = { comparator: after.comparator, measured: last };
  return asksForMore(one.comparator) ? bounded(one, other) : bounded(other, one);
}

/** The clauses from the beginning on, as far as each follows the one before. */
function clausesIn(text: string): { clauses: Clause[]; end: number } {
  const clauses: Clause[] = [];
  let at = 0;
  let end = 0;
  while (clauses.length < MOST_CLAUSES) {
    const clause = clauseAt(text, at) ?? labelledClauseAt(text, at);
    if (clause === null || !isQuantity(clause)) break;
    clauses.push(clause);
    end = clause.end;
    const closed = clause.trailing === null ? end : endOfWords(text, end);
    // 大于90%小于100%: the next comparator joins by itself.
    const next =
      joinerAt(AND, text, closed) ?? (comparatorAt(text, closed) === null ? null : closed);
    if (next === null) break;
    at = next;
  }
  return { clauses, end };
}

const FEW_WORDS = /(?:(?![且并])[一-鿿]){1,12}(?=[,;、]|$)/y;

/** 24小时内完成,: a few words may stand behind a closing word. */
function endOfWords(text: string, at: number): number {
  FEW_WORDS.lastIndex = at;
  return at + (FEW_WORDS.exec(text)?.[0].length ?? 0);
}

const NOTE = /^\([^]{0,300}$/;
const WORDS = /^(?!半)[一-鿿]{1,20}$/;
const WORDS_BEHIND_CLOSER = /^[一-鿿]{1,12}$/;

/** What may stand behind the only quantity of a cell; null where more is said. */
function noteBehind({ measured, trailing, end }: Clause, text: string): string | null {
  const rest = text.slice(end);
  if (rest === '') return '';
  const closed = end > measured.end && !rest.startsWith('(');
  if (closed && WORDS_BEHIND_CLOSER.test(rest)) return '';
  if (measured.isChinese || trailing !== null) return null;
  return NOTE.test(rest) || (measured.unit !== null && WORDS.test(rest)) ? rest : null;
}

/** One quantity, with or without words before it. */
function oneQuantity(text: string, clause: Clause): OneQuantity | null {
  const note = noteBehind(clause, text);
  if (note === null) return null;
  // Behind a label only a quantity whose unit leaves no doubt counts.
  if (clause.label !== '' && (clause.measured.unit === null || note !== '')) return null;
  return { kind: 'one', clause, note };
}

/** What a whole text in the spelling of `valueText` asks for; null when more is said than quantities. */
export function readRequirement(text: string): Requirement | null {
  const first = clauseAt(text, 0) ?? labelledClauseAt(text, 0);
  if (first === null) return null;
  const ranged = rangeFrom(text, first);
  if (ranged !== null && oneQuantity(text, { ...ranged.upper, label: first.label }) !== null) {
    return ranged.range;
  }
  const { clauses, end } = clausesIn(text);
  if (clauses.length === 2 && end === text.length) {
    const range = doubleBound(clauses);
    if (range !== null) return range;
  }
  if (clauses.length > 1 && endOfWords(text, end) === text.length) {
    return clauses.every(({ measured }) => measured.unit !== null)
      ? { kind: 'several', clauses }
      : null;
  }
  const one = isQuantity(first) ? oneQuantity(text, first) : null;
  return one ?? sandwich(text);
}

/** 707元/人/月*42人*12个月=35.62万元: what the calculation comes to. */
export function readWorkedOut(text: string): OneQuantity | null {
  const at = text.lastIndexOf('=');
  if (at < 0 || !/^[\d.][^=*×+x÷]*[*×+x÷][^=]*$/.test(text.slice(0, at))) return null;
  const result = readRequirement(text.slice(at + 1));
  return result?.kind === 'one' && result.clause.leading === '' ? result : null;
}

const PER_SO_MANY = /^(\/\d{1,8}[百千万亿]?[一-鿿]{0,4})$/;

/** 10/10万: a number per so many. Plain fractions (1/2) are none. */
export function readPerSoMany(text: string): { number: Decimal; unit: string } | null {
  const numeral = numeralAt(text, 0);
  const unit = numeral === null ? undefined : PER_SO_MANY.exec(text.slice(numeral.end))?.[1];
  if (numeral === null || numeral.isChinese || unit === undefined) return null;
  const isRate = /[百千万亿]|\d{3}/.test(unit) && !/^\/(?:19|20)\d\d$/.test(unit);
  return isRate ? { number: numeral.number, unit } : null;
}
