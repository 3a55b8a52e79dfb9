/**
 * What a cell says as a number of a known unit, as a formula and in the same way here: a number, or digits with the unit
 * or one that is so many tens of it (9个, 453.56万元, 4535600元, 95%). The digits are read as 9E0, 4535600E-4: whatever else VALUE
 * would take for a number (9-5, 1/2, 9:30) is none with an exponent behind it. What cannot be read is an error.
 */
import { compare, decimalFromNumber, multiply, round, type Decimal } from '../../domain/exact';
import { toPower, unitSpellings, type UnitSpelling } from '../../domain/quantity/unit-spellings';
import { literal, quoted, withoutSpaces } from './expressions';

/** Half of the digits lie between 万元 and 元: a bare number further off than this may be meant in the other. */
const FURTHEST = '100';
/** A number in a cell of percentages is a share; above this it may be meant in percent. */
const LARGEST_SHARE = '2';
const PERCENT_PLACES = 2;

/** `beside`: the number that it will be set beside, where one is known. */
export function numberExpression(
  cell: string,
  unit: string | null,
  { beside = null, bound = null }: { beside?: Decimal | null; bound?: '≥' | '≤' | null } = {},
): string {
  const plain = withoutSpaces(cell);
  // “≥12次”: the sign goes where it stands in front.
  const text =
    bound === null ? plain : `MID(SUBSTITUTE("^"&${plain},${quoted(`^${bound}`)},"^"),2,60)`;
  const spellings = unit === null ? [] : unitSpellings(unit);
  if (unit === '%') return percentage(cell, text, beside);
  if (beside !== null && compare(beside, '0') > 0 && isMagnified(spellings)) {
    const [most, least] = [multiply(beside, FURTHEST), multiply(beside, '0.01')].map(literal);
    const bare = `VALUE(${text}&"E0")`;
    const near = `${bare}/(${bare}*(${bare}-${least})*(${most}-${bare})>=0)`;
    return `IF(ISNUMBER(${cell}),${cell}/(${cell}<=${most}),IFERROR(${near},${measured(text, spellings)}))`;
  }
  return `IF(ISNUMBER(${cell}),${cell},${measured(text, [...spellings, BARE])})`;
}

const BARE: UnitSpelling = { text: '', exponent: 0 };

/** “1.2万人”: a bare number could as well count single ones. */
function isMagnified(spellings: readonly UnitSpelling[]): boolean {
  return spellings.some(({ exponent }) => exponent === -4);
}

function measured(text: string, spellings: readonly UnitSpelling[]): string {
  const digits = spellings.reduce(
    (inner, { text: unit, exponent }) =>
      `SUBSTITUTE(${inner},${quoted(`${unit}#`)},"E${exponent}")`,
    `${text}&"#"`,
  );
  return `VALUE(${digits})`;
}

function largestShare(beside: Decimal | null): Decimal {
  return beside !== null && compare(beside, '100') > 0 ? multiply(beside, '0.02') : LARGEST_SHARE;
}

/** 0.97 written without its sign may be 97% or 0.97%. */
function percentage(cell: string, text: string, beside: Decimal | null): string {
  const share = `ROUND(${cell}*100,${PERCENT_PLACES})/(${cell}<=${literal(largestShare(beside))})`;
  const bare = `VALUE(${text}&"E0")`;
  const signed = measured(`SUBSTITUTE(${text},"％","%")`, unitSpellings('%'));
  return `IF(ISNUMBER(${cell}),${share},IFERROR(${bare}/((${bare}<=0)+(${bare}>1)),${signed}))`;
}

/** What the expression makes of a cell; null where it is an error. `text` without the sign of a bound. */
export function readNumber(
  held: string | number,
  unit: string | null,
  beside: Decimal | null,
): Decimal | null {
  const spellings = unit === null ? [] : unitSpellings(unit);
  const isNear = beside !== null && compare(beside, '0') > 0 && isMagnified(spellings);
  if (typeof held === 'number') {
    const number = decimalFromNumber(held);
    if (number === null) return null;
    if (unit === '%') {
      const isShare = compare(number, largestShare(beside)) <= 0;
      return isShare ? round(multiply(number, '100'), PERCENT_PLACES) : null;
    }
    return isNear && compare(number, multiply(beside, FURTHEST)) > 0 ? null : number;
  }
  const text = held.replace(/[ \u3000]/g, '').replaceAll('％', '%');
  const [, digits = '', written = ''] = WRITTEN.exec(text) ?? [];
  if (digits === '') return null;
  if (written !== '') {
    const spelled = spellings.find(({ text: word }) => word === written);
    return spelled === undefined ? null : toPower(digits, spelled.exponent);
  }
  if (unit === '%') return compare(digits, '0') > 0 && compare(digits, '1') <= 0 ? null : digits;
  if (!isNear || compare(digits, '0') === 0) return digits;
  const isBetween =
    compare(digits, multiply(beside, '0.01')) >= 0 &&
    compare(digits, multiply(beside, FURTHEST)) <= 0;
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
  const opened = before === '' ? plainStart(cell) : withoutStart(cell, before);
  const closed = `SUBSTITUTE(${opened}&"#",${quoted(`${after}#`)},"E0")`;
  return { cell, expression: `VALUE(${closed})` };
}

function plainStart(cell: string): string {
  return withoutSpaces(cell);
}

function withoutStart(cell: string, before: string): string {
  return `SUBSTITUTE("^"&${withoutSpaces(cell)},${quoted(`^${before}`)},"")`;
}
