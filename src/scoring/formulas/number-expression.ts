/**
 * What a cell says as a number of a known unit, as a formula and in the same way here: a number, or digits with the unit
 * or one that is so many tens of it (9个, 453.56万元, 4535600元, 95%). The digits are read as 9E0, 4535600E-4: whatever else VALUE
 * would take for a number (9-5, 1/2, 9:30) is none with an exponent behind it. What cannot be read is an error.
 */
import {
  compare,
  decimalFromNumber,
  divide,
  multiply,
  round,
  type Decimal,
} from '../../domain/exact';
import { toPower, unitSpellings, type UnitSpelling } from '../../domain/quantity/unit-spellings';
import { convert } from '../../domain/quantity/units';
import { withoutMagnitude } from '../../domain/value/comparison';
import { least, most } from '../rounding';
import { literal, quoted, withoutSpaces } from './expressions';

/** A bare number so many times off a target in 万元 may be one of 元; of 千元, sooner. As `inCommonUnit` has it. */
const FURTHEST = ['1', '3', '10', '31', '100'];
/** A number in a cell of percentages is a share; above this it may be meant in percent. */
const LARGEST_SHARE = '2';
const PERCENT_PLACES = 2;

/** A sign that a form writes before its targets, and people with them before what was reached. */
export type Sign = '≥' | '≤' | '=';

export const ASCII_SIGNS: Readonly<Record<Sign, string>> = { '≥': '>=', '≤': '<=', '=': '=' };

/** The text of a cell without spaces, its sign as one character. */
export function signedText(cell: string, sign: Sign): string {
  const plain = withoutSpaces(cell);
  return sign === '=' ? plain : `SUBSTITUTE(${plain},"${ASCII_SIGNS[sign]}","${sign}")`;
}

/** `beside`: the numbers that it will be set beside, where they are known. `sign`: may stand in front. */
export function numberExpression(
  cell: string,
  unit: string | null,
  { beside = [], sign = null }: { beside?: readonly Decimal[]; sign?: Sign | null } = {},
): string {
  // “≥12次”: the sign goes where it stands in front.
  const text =
    sign === null
      ? withoutSpaces(cell)
      : `MID(SUBSTITUTE("^"&${signedText(cell, sign)},"^${sign}","^"),2,60)`;
  const spellings = unit === null ? [] : unitSpellings(unit);
  if (unit === '%') return percentage(cell, text, beside);
  const near = nearOf(unit, beside);
  if (near !== null) {
    const [least, most] = [literal(near.least), literal(near.most)];
    const bare = `VALUE(${text}&"E0")`;
    const close = `${bare}/((${bare}=0)+(${bare}>=${least})*(${bare}<=${most}))`;
    return `IF(ISNUMBER(${cell}),${cell}/(${cell}<=${most}),IFERROR(${close},${measured(text, spellings)}))`;
  }
  return `IF(ISNUMBER(${cell}),${cell},${measured(text, [...spellings, BARE])})`;
}

const BARE: UnitSpelling = { text: '', exponent: 0 };

interface Near {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** Between which a bare number beside 1.2万人 is one of 万人; it could as well count single ones. Null where nothing is in doubt. */
function nearOf(unit: string | null, beside: readonly Decimal[]): Near | null {
  const plain = unit === null ? null : withoutMagnitude(unit);
  const factor = unit === null || plain === null ? null : convert('1', unit, plain);
  const sizes = beside
    .filter((number) => compare(number, '0') !== 0)
    .map((number) => number.replace(/^-/, ''));
  const [first] = sizes;
  if (factor === null || first === undefined) return null;
  const furthest = FURTHEST[Math.min(factor.length, FURTHEST.length) - 1] ?? '1';
  const smallest = sizes.reduce(least, first);
  const largest = sizes.reduce(most, first);
  return { least: divide(largest, furthest), most: multiply(smallest, furthest) };
}

function measured(text: string, spellings: readonly UnitSpelling[]): string {
  const digits = spellings.reduce(
    (inner, { text: unit, exponent }) =>
      `SUBSTITUTE(${inner},${quoted(`${unit}#`)},"E${exponent}")`,
    `${text}&"#"`,
  );
  return `VALUE(${digits})`;
}

function largestShare(beside: readonly Decimal[]): Decimal {
  return beside.reduce((share, number) => most(share, multiply(number, '0.02')), LARGEST_SHARE);
}

/** 0.97 written without its sign may be 97% or 0.97%. */
function percentage(cell: string, text: string, beside: readonly Decimal[]): string {
  const share = `ROUND(${cell}*100,${PERCENT_PLACES})/(${cell}<=${literal(largestShare(beside))})`;
  const bare = `VALUE(${text}&"E0")`;
  const signed = measured(`SUBSTITUTE(${text},"％","%")`, unitSpellings('%'));
  return `IF(ISNUMBER(${cell}),${share},IFERROR(${bare}/((${bare}<=0)+(${bare}>1)),${signed}))`;
}

/** What the expression makes of a cell; null where it is an error. `text` without the sign of a bound. */
export function readNumber(
  held: string | number,
  unit: string | null,
  beside: readonly Decimal[],
): Decimal | null {
  const spellings = unit === null ? [] : unitSpellings(unit);
  const near = nearOf(unit, beside);
  if (typeof held === 'number') {
    const number = decimalFromNumber(held);
    if (number === null) return null;
    if (unit === '%') {
      const isShare = compare(number, largestShare(beside)) <= 0;
      return isShare ? round(multiply(number, '100'), PERCENT_PLACES) : null;
    }
    return near !== null && compare(number, near.most) > 0 ? null : number;
  }
  const text = held.replace(/[ \u3000]/g, '').replaceAll('％', '%');
  const [, digits = '', written = ''] = WRITTEN.exec(text) ?? [];
  if (digits === '') return null;
  if (written !== '') {
    const spelled = spellings.find(({ text: word }) => word === written);
    return spelled === undefined ? null : toPower(digits, spelled.exponent);
  }
  if (unit === '%') return compare(digits, '0') > 0 && compare(digits, '1') <= 0 ? null : digits;
  if (near === null || compare(digits, '0') === 0) return digits;
  const isBetween = compare(digits, near.least) >= 0 && compare(digits, near.most) <= 0;
  return isBetween ? digits : null;
}

const WRITTEN = /^(-?\d{1,15}(?:\.\d{1,10})?)([^\d]*)$/;

/** The number that a formula over a target's cell follows while nothing but its digits changes. */
export interface TargetTerm {
  readonly cell: string;
  /** With the error of a target that is not positive or reads in another way. */
  readonly expression: string;
}

const DIGITS = /^([^\d]*)(\d{1,15}(?:\.\d{1,10})?)([^\d]*)$/;

/** Null where the digits of the cell are not just `number`. `held`: what the cell holds. */
export function targetTerm(
  cell: string,
  held: string | number,
  unit: string | null,
  number: Decimal,
): TargetTerm | null {
  if (typeof held === 'number') {
    const own = decimalFromNumber(held);
    if (own === null) return null;
    const isShare = unit === '%' && compare(own, number) !== 0;
    const shown = isShare ? round(multiply(own, '100'), PERCENT_PLACES) : own;
    if (compare(shown, number) !== 0) return null;
    const value = isShare ? `ROUND(${cell}*100,${PERCENT_PLACES})` : cell;
    return { cell, expression: `IF(ISNUMBER(${cell}),${value},NA())` };
  }
  const [, before = '', digits = '', after = ''] =
    DIGITS.exec(held.replace(/[ \u3000]/g, '')) ?? [];
  if (digits === '' || compare(digits, number) !== 0) return null;
  if (before.length + after.length > 40) return null;
  const plain = withoutSpaces(cell);
  const opened = before === '' ? plain : `SUBSTITUTE("^"&${plain},${quoted(`^${before}`)},"")`;
  const closed = `SUBSTITUTE(${opened}&"#",${quoted(`${after}#`)},"E0")`;
  return { cell, expression: `VALUE(${closed})` };
}
