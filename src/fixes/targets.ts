/** Drafts for 指标值: another sign before it, another number in it. */
import { canonical, decimalPlaces, equals, isDecimal, type Decimal } from '../domain/exact';
import type { Indicator } from '../domain/indicator';
import type { Comparator, Value } from '../domain/value/value';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { CheckContext } from '../rules/check';
import { cellNamed, shownAt, textDraft } from './drafts';
import type { Draft } from './fix';
import { glyphOf, rowAt } from './wording';

const SIGN = /^\s*[≥≤≧≦>＞<＜《》=＝]{1,3}\s*/;
/** A direction that is said after the number: 90%以上. */
const TRAILING = /以上|以下|以内|之内|左右|内$/;

/** The row of a target's cell; null where the cell is merged over several. */
export function targetRow(context: CheckContext, cell: string | undefined): Indicator | null {
  return rowAt(context, 'target', cell);
}

/** The sign in the column that has it, else before the number; null where words give the direction. */
export function withComparator(
  context: CheckContext,
  row: Indicator,
  comparator: Comparator,
): Draft | null {
  const { sheet } = context;
  const { target, cells } = row;
  if (target === null) return null;
  const glyph = glyphOf(context, comparator);
  const text = shownAt(sheet, target.cell);
  const { operator } = cells;
  if (operator !== undefined && !SIGN.test(text)) {
    const alone = context.table.indicators.filter((each) => each.cells.operator === operator);
    return alone.length > 1 ? null : textDraft(operator, glyph);
  }
  const rest = text.replace(SIGN, '').trim();
  if (!/^[\d０-９]/.test(rest) || TRAILING.test(rest)) return null;
  return textDraft(target.cell, glyph + rest);
}

/** The text of a draft with another sign before it. */
export function signed({ cell, shown }: Draft, glyph: string): Draft {
  return textDraft(cell, glyph + shown.replace(SIGN, '').trim());
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/g;

/** The same words around another number; null where the number cannot be told apart, or is a cell’s own. */
export function withNumber(sheet: SheetSnapshot, value: Value, number: Decimal): Draft | null {
  const at = cellNamed(sheet, value.cell);
  const text = (at?.text ?? '').normalize('NFKC');
  const numerals = text.match(NUMERAL) ?? [];
  const [written = ''] = numerals;
  const plain = written.replaceAll(',', '');
  if (at === null || numerals.length !== 1 || value.number === null || !isDecimal(plain))
    return null;
  if (!equals(plain, value.number) || typeof at.value !== 'string') return null;
  return decimalPlaces(number) > 6
    ? null
    : textDraft(value.cell, text.replace(written, canonical(number)));
}
