/**
 * What a 自评表 adds up to by the rules: a written score counts as written, an open one as every score that the rules accept,
 * and what they cannot tell as anything from nothing to full points.
 */
import { add, compare, sum, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Amount } from '../../domain/located';
import { isNotApplicableRow } from '../../domain/not-applicable';
import type { PerformanceTable } from '../../domain/performance-table';
import { parseCell } from '../../grid/address';
import { cellAt, isUncalculated } from '../../grid/sheet-snapshot';
import type { Profile } from '../../regions/profile';
import type { CheckContext, TableContext } from '../engine/check';
import { acceptedScores, type Accepted, type Span } from './accepted-scores';
import { acceptedExecutionScores, executionWeights } from './execution-score';
import { agrees, isUnanswered, lacksReason } from './self-evaluation';
import { statedTotalScore } from './stated-result';

/** A row whose 得分 is blank although the rules give one. */
export interface Recomputed {
  readonly row: Indicator;
  readonly accepted: Accepted;
}

export interface TotalByRules {
  /** With 预算执行 first, then without; a total in any of them is right. */
  readonly spans: readonly [Span, ...Span[]];
  readonly recomputed: readonly Recomputed[];
  /** Parts without a score of which the rules cannot tell one: those where nothing was filled in, 预算执行 among them, and all. */
  readonly unfilled: number;
  readonly open: number;
  /** 预算执行 has no score written, and is worked out from its rate. */
  readonly isExecutionRecomputed: boolean;
}

/** Null where a row may earn any number of points, a score waits for its formula, or none is written nor worked out in this column. */
export function totalByRules({ table, profile, sheet }: TableContext): TotalByRules | null {
  const recomputed: Recomputed[] = [];
  const spans: Span[] = [];
  let [open, unfilled] = [0, 0];
  let hasBegun = false;
  for (const rows of byScoreCell(table)) {
    const [row] = rows;
    const written = row?.score?.amount ?? null;
    if (row === undefined || rows.every((each) => written === null && isNotApplicableRow(each)))
      continue;
    if (written !== null) {
      hasBegun = true;
      spans.push({ low: written, high: written });
      continue;
    }
    const at = parseCell(row.cells.score ?? '');
    const score = at === null ? null : cellAt(sheet, at.row, at.column);
    if (isUncalculated(score)) return null;
    hasBegun ||= score?.formula != null;
    const accepted = rows.length > 1 ? null : recomputedScores(row, table, profile);
    if (accepted !== null) {
      recomputed.push({ row, accepted });
      spans.push(hullOf(accepted));
      continue;
    }
    const weights = new Map(
      rows.map(({ cells, weight }) => [cells.weight, weight?.amount ?? null]),
    );
    const known = [...weights.values()].filter((weight) => weight !== null);
    if (known.length < weights.size) return null;
    open += 1;
    if (rows.every(isUnanswered)) unfilled += 1;
    spans.push({ low: '0', high: sum(known) });
  }
  if (!hasBegun) return null;
  const items = { low: sum(spans.map(({ low }) => low)), high: sum(spans.map(({ high }) => high)) };
  const execution = executionOf(table, profile);
  if (execution === null) {
    return { spans: [items], recomputed, open, unfilled, isExecutionRecomputed: false };
  }
  const whole = {
    low: add(items.low, execution.span.low),
    high: add(items.high, execution.span.high),
  };
  if (execution.from === 'open') [open, unfilled] = [open + 1, unfilled + 1];
  return {
    ...{ spans: [whole, items], recomputed, open, unfilled },
    isExecutionRecomputed: execution.from === 'rate',
  };
}

export interface WrongTotal {
  readonly stated: Amount;
  readonly byRules: TotalByRules;
}

/** The written total that no reading of the rules gives, although scores are open; null where there is none. */
export function wrongTotal(context: CheckContext): WrongTotal | null {
  const stated = statedTotalScore(context);
  const byRules = stated?.amount == null ? null : totalByRules(context);
  if (stated === null || byRules === null || isWhole(byRules)) return null;
  return isAccepted(stated, byRules) ? null : { stated, byRules };
}

export function isAccepted(stated: Amount, { spans }: TotalByRules): boolean {
  return spans.some((span) => holds(span, stated));
}

/** Every score is written: the total is their sum, whatever the rules say of them. */
export function isWhole({ recomputed, open, isExecutionRecomputed }: TotalByRules): boolean {
  return recomputed.length === 0 && open === 0 && !isExecutionRecomputed;
}

/** A cent more or less is rounding, and so is what the printed places take away. */
export const TOTAL_TOLERANCE = '0.01';

function holds({ low, high }: Span, stated: Amount): boolean {
  const total = stated.amount ?? '0';
  if (compare(total, low) >= 0 && compare(total, high) <= 0) return true;
  return agrees(stated, low, TOTAL_TOLERANCE) || agrees(stated, high, TOTAL_TOLERANCE);
}

/** A score that is merged over several rows is one. */
function byScoreCell({ indicators }: PerformanceTable): Indicator[][] {
  const groups = new Map<string | number, Indicator[]>();
  for (const row of indicators) {
    const key = row.cells.score ?? row.row;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** Null where there is no blank cell for it, the weight is not the row's own, or the rules give no score. */
export function recomputedScores(
  row: Indicator,
  { indicators, year }: PerformanceTable,
  profile: Profile,
): Accepted | null {
  if (row.cells.score === undefined || !isBlank(row.score)) return null;
  const isShared = indicators.some(
    (other) => other !== row && other.cells.weight === row.cells.weight,
  );
  const accepted = isShared ? null : acceptedScores(row, year, profile);
  if (accepted === null) return null;
  // A reason explains points that were taken off.
  const isExplained = row.deviation !== null && !lacksReason(row);
  return isExplained ? [...accepted, { low: '0', high: hullOf(accepted).high }] : accepted;
}

/** Shows nothing, with or without a formula. */
export function isBlank(score: Amount | null): boolean {
  return (score?.value ?? '').trim() === '';
}

/** From the least to the most of them. */
export function hullOf(accepted: Accepted): Span {
  const [first = { low: '0', high: '0' }, ...others] = accepted;
  return others.reduce(
    (hull, { low, high }) => ({
      low: compare(low, hull.low) < 0 ? low : hull.low,
      high: compare(high, hull.high) > 0 ? high : hull.high,
    }),
    first,
  );
}

interface ExecutionSpan {
  readonly span: Span;
  readonly from: 'written' | 'rate' | 'open';
}

/** Null for a form without it. */
function executionOf(table: PerformanceTable, profile: Profile): ExecutionSpan | null {
  const { funds, executionRow } = table;
  if (funds.execution === null && executionRow === null) return null;
  const written: Decimal | null =
    funds.execution?.score?.amount ?? executionRow?.score?.amount ?? null;
  if (written !== null) return { span: { low: written, high: written }, from: 'written' };
  const accepted = acceptedExecutionScores(table, profile);
  if (accepted.length > 0) {
    const spans = accepted.map((score) => ({ low: score, high: score }));
    return { span: hullOf(spans), from: 'rate' };
  }
  const full = executionWeights(table, profile).map((weight) => ({ low: '0', high: weight }));
  return { span: hullOf(full), from: 'open' };
}
