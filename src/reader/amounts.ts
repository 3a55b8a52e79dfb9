/** Money, weights and scores: a cell to an exact number, its notes taken apart. */
import { canonical, decimalFromNumber, equals, isDecimal, multiply } from '../domain/exact';
import type { CurrencyUnit } from '../domain/funds';
import type { Amount } from '../domain/located';
import { convertCurrency, readAmount } from '../domain/quantity/currency';
import { isBlank, normalizeText } from '../domain/text';
import type { Cell } from '../grid/sheet-snapshot';

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
  return pointsFromText(raw, name);
}

export function pointsFromText(raw: string, name: string): Amount {
  if (isBlank(raw)) return { value: null, raw, amount: null, cell: name };
  const digits = normalizeText(raw)
    .replace(/\s+/g, '')
    .replace(/(分|%)$/, '');
  return isDecimal(digits)
    ? { value: digits, raw, amount: canonical(digits), cell: name }
    : { value: raw, raw, amount: null, cell: name };
}
