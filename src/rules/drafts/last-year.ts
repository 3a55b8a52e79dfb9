/** A target brought to last year's value, and a target turned round without falling behind it. */
import { equals } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { directionOfRow } from '../../domain/lexicon/direction';
import { compareToLastYear } from '../../domain/value/comparison';
import type { Comparator } from '../../domain/value/value';
import { budgetOf } from '../facts/budget';
import type { CheckContext } from '../engine/check';
import { againstLastYear, convertTo } from '../facts/last-year';
import type { Draft, Proposal } from '../engine/fix';
import { signed, targetRow, withComparator, withNumber } from './targets';
import { glyphOf } from './wording';

/** The number of a target becomes last year's; null where its cell holds for several rows. */
export function broughtToLastYear(context: CheckContext, { target }: Indicator): Proposal | null {
  const row = targetRow(context, target?.cell);
  const draft = row === null ? null : atLastYear(context, row);
  return draft === null ? null : { drafts: [draft] };
}

/** In the unit of the target; null where last year's value was given in words or does not convert. */
function atLastYear(context: CheckContext, row: Indicator): Draft | null {
  const pair = againstLastYear(row);
  if (pair?.lastYear.number == null || !/\d/.test(pair.lastYear.text)) return null;
  const { target, lastYear } = pair;
  const { number } = lastYear;
  const [from, to] = [lastYear.unit, target.unit];
  const converted =
    number === null || from === null || to === null ? number : convertTo(number, from, to);
  return converted === null ? null : withNumber(context.sheet, target, converted);
}

/** Whether the target falls behind last year's value by nothing but another sign before it. */
export function loosens(row: Indicator, comparator: Comparator): boolean {
  const { target, lastYear, name } = row;
  if (target === null || lastYear === null) return false;
  const after = { ...target, comparator };
  const better = directionOfRow(row, after);
  const { outcome, lastYearIsBareZero } = compareToLastYear(after, lastYear, name ?? '', better);
  if (outcome !== 'looser' || lastYearIsBareZero) return false;
  return againstLastYear(row)?.compared.direction !== better;
}

/**
 * Another sign before the target. Where the number would then fall behind last year's, it is brought to that as well;
 * null where it cannot be, where its cell holds for several rows, or where the number is the budget and no matter of
 * aiming higher.
 */
export function turned(
  context: CheckContext,
  { target }: Indicator,
  comparator: Comparator,
): Proposal | null {
  const row = targetRow(context, target?.cell);
  const sign = row === null ? null : withComparator(context, row, comparator);
  if (row === null || sign === null) return null;
  if (!loosens(row, comparator)) return { drafts: [sign] };
  const { base = null } = row.target ?? {};
  const budget = budgetOf(context.table);
  if (budget !== null && base?.unit === '元' && equals(base.number, budget.yuan)) return null;
  const number = atLastYear(context, row);
  if (number === null) return null;
  const glyph = glyphOf(context, comparator);
  return {
    title: `把计算符号改为${glyph}，数字改为上年完成值`,
    drafts: sign.cell === number.cell ? [signed(number, glyph)] : [sign, number],
  };
}
