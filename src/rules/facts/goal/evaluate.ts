/** What a calculation of a goal text comes to: products first, scales of both sides, rounding. */
import {
  add,
  compare,
  decimalPlaces,
  divide,
  equals,
  multiply,
  subtract,
  type Decimal,
} from '../../../domain/exact';

export interface Term {
  readonly number: Decimal;
  /** %, 万 as written, and what it multiplies the number by. */
  readonly mark: string;
  readonly scale: Decimal;
  /** Unit without its scale: 元/人/月; '' for a bare number. */
  readonly unit: string;
}

const TIME = /^(?:个?月|年度?|天|日|季度?|个季度|次|小时)/;

function timeOf(unit: string): string | null {
  const word = TIME.exec(unit)?.[0];
  return word === undefined ? null : word.replace(/^个/, '').replace('日', '天').replace(/度$/, '');
}

export function isMoney(unit: string): boolean {
  return /^(?:[元圆]|人民币)/.test(unit);
}

/** 元/人/天 times 12个月 needs a step that the text does not show. */
export function unitsFit(terms: readonly Term[]): boolean {
  const below = terms
    .filter(({ unit }) => isMoney(unit))
    .flatMap(({ unit }) => unit.split(/[/·]|每/).slice(1))
    .map((unit) => timeOf(unit))
    .filter((unit) => unit !== null);
  if (below.length === 0) return true;
  const times = terms
    .filter(({ unit }) => !isMoney(unit))
    .map(({ unit }) => timeOf(unit))
    .filter((unit) => unit !== null);
  return times.every((unit) => below.includes(unit));
}

/** Products first, then sums, as in school. */
function evaluate(values: readonly Decimal[], signs: readonly string[]): Decimal | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  let total: Decimal = '0';
  let product = first;
  let sign: '+' | '-' = '+';
  for (const [index, value] of rest.entries()) {
    const operator = signs[index];
    if (operator === '*') product = multiply(product, value);
    else if (operator === '/') {
      if (equals(value, '0')) return null;
      product = divide(product, value);
    } else {
      total = sign === '+' ? add(total, product) : subtract(total, product);
      sign = operator === '-' ? '-' : '+';
      product = value;
    }
  }
  return sign === '+' ? add(total, product) : subtract(total, product);
}

/** The left side in the scale of the result: bare numbers of a sum may be in the result's unit. */
export function readings(
  terms: readonly Term[],
  signs: readonly string[],
  result: Term,
): Decimal[] {
  const inFull = terms.map(({ number, scale }) => multiply(number, scale));
  const full = evaluate(inFull, signs);
  const isSum = signs.every((sign) => sign === '+' || sign === '-');
  const inherited = isSum
    ? evaluate(
        terms.map(({ number, scale, unit }) =>
          unit === '' && scale === '1' ? multiply(number, result.scale) : multiply(number, scale),
        ),
        signs,
      )
    : null;
  const plain = evaluate(
    terms.map(({ number }) => number),
    signs,
  );
  const asWritten = plain === null ? null : multiply(plain, result.scale);
  const likely = isSum ? [inherited, full, asWritten] : [full, asWritten];
  return likely.filter((value) => value !== null).map((value) => divide(value, result.scale));
}

export function tolerance(number: Decimal, approximate: boolean): Decimal {
  const half = `0.${'0'.repeat(decimalPlaces(number))}5`;
  const percent = multiply(number, '0.01');
  return approximate && compare(percent, half) > 0 ? percent : half;
}

export function isNear(a: Decimal, b: Decimal, by: Decimal): boolean {
  const difference = subtract(a, b);
  return compare(difference, by) <= 0 && compare(difference, multiply(by, '-1')) >= 0;
}
