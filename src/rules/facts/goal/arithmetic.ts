/** Calculations written into a goal text: 707元/人/月*42人*12个月=35.62万元, 1000+48+46=1094万元. */
import { decimalPlaces, type Decimal } from '../../../domain/exact';
import { MAGNITUDE, magnitudeFactor, numeralAt } from '../../../domain/quantity/numeral';
import { leadingCurrency, leadingUnit } from '../../../domain/quantity/units';
import { isMoney, isNear, readings, tolerance, unitsFit, type Term } from './evaluate';
import type { Goal } from './text';
import { fact } from '../fact';

export interface Calculation {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The left side in the scale of the written result. */
  readonly computed: Decimal;
  /** The result as written, with its unit (万元). */
  readonly stated: Decimal;
  readonly unit: string;
  readonly places: number;
  readonly holds: boolean;
}

const UNIT = / {0,2}([%‰]?[一-鿿]{0,8}(?:[/·][一-鿿]{1,4}){0,3}) {0,2}/y;
const OPERATOR = /(?:[*×xX·✕+\-−÷/]|乘以?|加上?|减去?|除以) {0,2}(?=\d)/y;
const EQUALS = /(?:=|≈|等于|约等于) {0,2}(?:约|共|合计)? {0,2}(?=\d)/y;
const SIGNS: Readonly<Record<string, '*' | '+' | '-' | '/'>> = {
  乘: '*',
  乘以: '*',
  加: '+',
  加上: '+',
  减: '-',
  减去: '-',
  除以: '/',
  '+': '+',
  '-': '-',
  '−': '-',
  '÷': '/',
  '/': '/',
};
const WORD_OPERATOR = /(?:乘以?|加上?|减去?|除以|约?等于)$/;
const MAX_TERMS = 12;

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const PARTS: Readonly<Record<string, Decimal>> = { '%': '0.01', '‰': '0.001' };

function readTerm(text: string, at: number): { term: Term; end: number } | null {
  const numeral = numeralAt(text, at);
  if (numeral === null || numeral.isChinese) return null;
  const unitMatch = take(UNIT, text, numeral.end);
  let written = unitMatch?.[1] ?? '';
  let end = numeral.end + (unitMatch?.[0].length ?? 0);
  // 100人乘以50元: the operator is a word and was read into the unit.
  const operator = WORD_OPERATOR.exec(written)?.[0];
  if (operator !== undefined) {
    written = written.slice(0, -operator.length);
    end = numeral.end + (unitMatch?.[0].indexOf(operator, written.length) ?? 0);
  }
  const mark = /^[%‰]/.exec(written)?.[0] ?? MAGNITUDE.exec(written)?.[0] ?? '';
  const scale = PARTS[mark] ?? magnitudeFactor(mark);
  const { number } = numeral;
  return { term: { number, mark, scale, unit: written.slice(mark.length) }, end };
}

/** The result ends with its unit; what follows is text (35.62万元保证…). */
function readResult(text: string, at: number): { term: Term; end: number } | null {
  const read = readTerm(text, at);
  const numeral = numeralAt(text, at);
  if (read === null || numeral === null) return null;
  const { term } = read;
  const space = /^ {0,2}/.exec(text.slice(numeral.end, numeral.end + 2))?.[0] ?? '';
  const from = numeral.end + space.length;
  const tail = text.slice(from, from + 12);
  const found = leadingCurrency(tail) ?? leadingUnit(tail);
  if (found === null) {
    const end = term.mark === '' ? numeral.end : from + term.mark.length;
    return { term: { ...term, unit: '' }, end };
  }
  const end = from + found.length;
  if (found.unit.text === '%') return { term, end };
  return { term: { ...term, unit: found.unit.text.slice(term.mark.length) }, end };
}

/** A text with more calculations is a worksheet, not a goal. */
const MOST = 40;

/** Every calculation with its result; those whose units do not fit are left out. */
export const calculationsIn = fact((goal: Goal): readonly Calculation[] => {
  const { text } = goal;
  const found: Calculation[] = [];
  const starts = /(?<![\d.])\d/g;
  for (let match = starts.exec(text); match !== null; match = starts.exec(text)) {
    const { calculation, end } = readCalculation(text, match.index);
    if (calculation !== null) found.push(calculation);
    if (found.length >= MOST) break;
    // The result of one may begin the next (…=35.62万元+6.38万元=42万元).
    starts.lastIndex = Math.max(end, match.index + 1);
  }
  return found;
});

/** The calculation that a text begins with. */
export function calculationAtStart(text: string): Calculation | null {
  return readCalculation(text, 0).calculation;
}

function readCalculation(
  text: string,
  start: number,
): { calculation: Calculation | null; end: number } {
  const terms: Term[] = [];
  const signs: string[] = [];
  let at = start;
  while (terms.length < MAX_TERMS) {
    const read = readTerm(text, at);
    if (read === null) return { calculation: null, end: at };
    terms.push(read.term);
    at = read.end;
    const operator = take(OPERATOR, text, at)?.[0];
    if (operator === undefined) break;
    signs.push(SIGNS[operator.trim()] ?? '*');
    at += operator.length;
  }
  const sign = take(EQUALS, text, at)?.[0];
  if (sign === undefined || signs.length === 0) return { calculation: null, end: at };
  const result = readResult(text, at + sign.length);
  if (result === null) return { calculation: null, end: at };
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trim()
    .slice(-1);
  const after = text.slice(result.end, result.end + 1);
  const isPartial = /[*×xX✕+\-−÷/·]/.test(before) || /[*×✕+÷/]/.test(after);
  if (isPartial || !unitsFit(terms)) return { calculation: null, end: result.end };
  const approximate = /[≈约]/.test(sign);
  return {
    calculation: settle(text.slice(start, result.end).trim(), start, terms, signs, {
      ...result,
      approximate,
    }),
    end: at + sign.length,
  };
}

/** "1.1000+48": the 1. may be an item number. */
function withoutItemNumber([first, ...rest]: readonly Term[]): Term[] | null {
  const number = /^\d{1,2}\.(\d+)$/.exec(first?.number ?? '')?.[1];
  return first === undefined || number === undefined ? null : [{ ...first, number }, ...rest];
}

function settle(
  text: string,
  start: number,
  terms: readonly Term[],
  signs: readonly string[],
  result: { readonly term: Term; readonly end: number; readonly approximate: boolean },
): Calculation | null {
  const { term } = result;
  const hasMoney = terms.some(({ unit }) => isMoney(unit));
  // A product without money cannot be judged against money (42人*12个月=35.62万元).
  if (isMoney(term.unit) && !hasMoney && terms.some(({ unit }) => unit !== '')) return null;
  if (hasMoney && term.unit !== '' && !isMoney(term.unit)) return null;
  const values = readings(terms, signs, term);
  const [computed] = values;
  if (computed === undefined) return null;
  const numbered = withoutItemNumber(terms);
  if (numbered !== null) values.push(...readings(numbered, signs, term));
  const by = tolerance(term.number, result.approximate);
  return {
    text,
    start,
    end: result.end,
    computed,
    stated: term.number,
    unit: term.mark === '%' ? '%' : term.mark + term.unit,
    places: decimalPlaces(term.number),
    holds: values.some((value) => isNear(value, term.number, by)),
  };
}
