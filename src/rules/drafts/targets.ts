/** Drafts for 指标值: another sign before it, another number in it. */
import { canonical, decimalPlaces, equals, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { clauseAt } from '../../domain/quantity/clause';
import { withoutSign } from '../../domain/quantity/comparator';
import { digitNumeralsIn } from '../../domain/quantity/numeral';
import { valueText, withoutGrouping } from '../../domain/quantity/spelling';
import type { Comparator, Value } from '../../domain/value/value';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import type { CheckContext } from '../engine/check';
import { cellNamed, shownAt, textDraft } from './drafts';
import type { Draft } from '../engine/fix';
import { glyphOf, rowAt } from './wording';

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
  const bare = withoutSign(text);
  if (operator !== undefined && bare === text) {
    const alone = context.table.indicators.filter((each) => each.cells.operator === operator);
    return alone.length > 1 ? null : textDraft(operator, glyph);
  }
  const rest = bare.trim();
  const clause = /^[\d０-９]/.test(rest) ? clauseAt(valueText(rest), 0) : null;
  return clause?.end === valueText(rest).length && clause.comparator === null
    ? textDraft(target.cell, glyph + rest)
    : null;
}

/** The text of a draft with another sign before it. */
export function signed({ cell, shown }: Draft, glyph: string): Draft {
  return textDraft(cell, glyph + withoutSign(shown).trim());
}

/** The same words around another number; null where the number cannot be told apart, or is a cell’s own. */
export function withNumber(sheet: SheetSnapshot, value: Value, number: Decimal): Draft | null {
  const at = cellNamed(sheet, value.cell);
  const text = withoutGrouping((at?.text ?? '').normalize('NFKC'));
  const [written, ...others] = digitNumeralsIn(text);
  if (at === null || written === undefined || others.length > 0 || value.number === null) {
    return null;
  }
  if (!equals(written.number, value.number) || typeof at.value !== 'string') return null;
  if (decimalPlaces(number) > 6) return null;
  const rest = text.slice(written.end);
  return textDraft(value.cell, text.slice(0, written.start) + canonical(number) + rest);
}
