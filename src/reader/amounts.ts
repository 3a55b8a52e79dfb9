/** Money, weights and scores: a cell to an exact number, with grouping, 万/亿 and notes taken apart. */
import {
  canonical,
  decimalFromNumber,
  equals,
  isDecimal,
  multiply,
  type Decimal,
} from '../domain/exact';
import type { CurrencyUnit } from '../domain/funds';
import type { Amount } from '../domain/located';
import { moneyAt, type Measured } from '../domain/quantity/quantity';
import { withoutGrouping } from '../domain/quantity/spelling';
import { toBase } from '../domain/quantity/units';
import { isBlank, normalizeText } from '../domain/text';
import type { Cell } from '../grid/sheet-snapshot';

/** How many 元 each unit is, and the other way round. */
const YUAN: Readonly<
  Record<CurrencyUnit, { readonly factor: Decimal; readonly inverse: Decimal }>
> = {
  元: { factor: '1', inverse: '1' },
  千元: { factor: '1000', inverse: '0.001' },
  万元: { factor: '10000', inverse: '0.0001' },
  百万元: { factor: '1000000', inverse: '0.000001' },
  亿元: { factor: '100000000', inverse: '0.00000001' },
};

export function convertCurrency(amount: Decimal, from: CurrencyUnit, to: CurrencyUnit): Decimal {
  return from === to ? amount : multiply(multiply(amount, YUAN[from].factor), YUAN[to].inverse);
}

/** The money unit named in a text such as 项目资金（万元） or 单位：元; null where there is none. */
export function currencyUnitIn(text: string): CurrencyUnit | null {
  const match = /(百万|千万|[千万亿])?元/.exec(normalizeText(text).replace(/\s+/g, ''));
  if (match === null) return null;
  const unit = match[0];
  return unit in YUAN ? (unit as CurrencyUnit) : null;
}

export interface WrittenAmount {
  readonly number: Decimal;
  /** The unit beside the number, 万 counted as 万元. */
  readonly unit: CurrencyUnit | null;
  /** 约5万, 12万余元: about so much, and therefore no amount of a budget. */
  readonly approximate: boolean;
  /** What follows the number and its unit. */
  readonly rest: string;
}

/** No amount with its note is longer. */
const LOOK_AT = 400;

/** Reads an amount at the beginning of a text: "250万", "1亿2千万元", "854万(高标准农田400万元,…)". */
export function readAmount(text: string): WrittenAmount | null {
  const normal = withoutGrouping(
    normalizeText(text.slice(0, LOOK_AT)).replaceAll('，', ',').replace(/\s+/g, ' '),
  );
  const read = moneyAt(normal, 0);
  if (read === null || (read.isChinese && read.unit === null)) return null;
  return {
    ...inCurrencyUnit(read),
    approximate: read.approximate,
    rest: normal.slice(read.end).trim(),
  };
}

/** 250万 is 250万元; 2千万元, in no unit that a form is kept in, is 20000000元. */
function inCurrencyUnit(read: Measured): { number: Decimal; unit: CurrencyUnit | null } {
  const written = read.unit?.text ?? (read.magnitude === '' ? null : `${read.magnitude}元`);
  if (written === null) return { number: read.number, unit: null };
  const unit = written.replace(/圆$/, '元');
  if (unit in YUAN) return { number: read.number, unit: unit as CurrencyUnit };
  return { number: toBase(read.number, unit)?.number ?? read.number, unit: '元' };
}

/** What may follow an amount without making it something else: a note in brackets, the amount again. */
function isNote(rest: string, unitText: string): boolean {
  return (
    rest === '' || /^[(;,，；。、]/.test(rest) || readAmount(rest) !== null || rest === unitText
  );
}

export interface ReadAmountCell {
  readonly amount: Amount;
  /** Unit written in the cell itself. */
  readonly unit: CurrencyUnit | null;
  /** True when the cell's unit differs from the table's and the number was converted. */
  readonly converted: boolean;
}

/** Reads the cell of an amount; numbers are brought into the table's unit. */
export function amountFromCell(
  cell: Cell | null,
  name: string,
  tableUnit: CurrencyUnit | null,
): ReadAmountCell {
  const raw = (cell?.text ?? '').trim();
  if (typeof cell?.value === 'number') {
    return { amount: numericAmount(cell.value, raw, name), unit: null, converted: false };
  }
  return amountFromText(raw, name, tableUnit);
}

/** The number that the cell holds; its displayed digits where they say the same ("114352.00"). */
function numericAmount(value: number, raw: string, cell: string): Amount {
  const number = decimalFromNumber(value);
  const shown = raw.replace(/[,，\s]/g, '');
  const exactly =
    number !== null && (shown === number || (isDecimal(shown) && equals(shown, number)));
  return { value: exactly ? shown : (number ?? raw), raw, amount: number, cell };
}

export function amountFromText(
  raw: string,
  name: string,
  tableUnit: CurrencyUnit | null,
): ReadAmountCell {
  if (isBlank(raw) || /[:：]\s*$/.test(raw)) {
    return { amount: { value: null, raw, amount: null, cell: name }, unit: null, converted: false };
  }
  const written = readAmount(raw);
  if (written === null || written.approximate || !isNote(written.rest, written.unit ?? '')) {
    return { amount: { value: raw, raw, amount: null, cell: name }, unit: null, converted: false };
  }
  const converted = written.unit !== null && tableUnit !== null && written.unit !== tableUnit;
  const number = converted
    ? convertCurrency(written.number, written.unit, tableUnit)
    : written.number;
  return {
    amount: { value: number, raw, amount: canonical(number), cell: name },
    unit: written.unit,
    converted,
  };
}

/** A weight or a score: "8", 8, "8分", "8.00"; anything else is kept as written without an amount. */
export function pointsFromCell(cell: Cell | null, name: string): Amount {
  const raw = (cell?.text ?? '').trim();
  if (typeof cell?.value === 'number') {
    const number = decimalFromNumber(cell.value);
    if (!raw.endsWith('%') || number === null) return numericAmount(cell.value, raw, name);
    const percent = multiply(number, '100');
    return { value: percent, raw, amount: percent, cell: name };
  }
  if (isBlank(raw)) return { value: null, raw, amount: null, cell: name };
  const digits = normalizeText(raw)
    .replace(/\s+/g, '')
    .replace(/(分|%)$/, '');
  return isDecimal(digits)
    ? { value: digits, raw, amount: canonical(digits), cell: name }
    : { value: raw, raw, amount: null, cell: name };
}
