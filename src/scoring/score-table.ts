/** A whole table, scored: items, subtotals, 预算执行, total, grade. Pure. */
import { compare, sum, type Decimal } from '../domain/exact';
import type { Indicator } from '../domain/indicator';
import type { PerformanceTable } from '../domain/performance-table';
import { DEFAULT_PROFILE } from '../regions/profiles';
import type { ItemScore } from './item-score';
import type { GradePick } from './methods/graded';
import { scoringOptions, type ScoringOptions } from './options';
import type { ResultGrade } from '../domain/lexicon/grades';
import { resultGrade } from './result-grade';
import { scoreExecution, type ExecutionScore } from './score-execution';
import { isOpen, scoreIndicator, type ActualSource } from './score-indicator';

export interface TableScoringOptions {
  readonly source?: ActualSource;
  readonly scoring?: Partial<ScoringOptions>;
  /** What the reviewer picked, by sheet row. */
  readonly picks?: ReadonlyMap<number, GradePick>;
  /** Points of 预算执行率 where the form states none; the profile's. */
  readonly executionWeight?: Decimal;
}

export interface Subtotal {
  /** As written; null for rows without 一级指标. */
  readonly level1: string | null;
  /** Sum of what was scored; null where nothing was. */
  readonly score: Decimal | null;
  readonly maximum: Decimal;
}

export interface TableScore {
  readonly items: readonly ItemScore[];
  readonly subtotals: readonly Subtotal[];
  /** Null for last year's values and for forms without one. */
  readonly execution: ExecutionScore | null;
  /** Sum of what was scored, 预算执行 included; null where nothing was. */
  readonly total: Decimal | null;
  /** Sum of all weights, scored or not. */
  readonly maximum: Decimal;
  /** Null while anything is left unscored. */
  readonly grade: ResultGrade | null;
}

export function scoreTable(
  table: PerformanceTable,
  {
    source = 'sheet',
    scoring,
    picks = new Map(),
    executionWeight = DEFAULT_PROFILE.executionWeight,
  }: TableScoringOptions = {},
): TableScore {
  const options = scoringOptions(scoring);
  const shared = sharedWeightRows(table.indicators);
  const items = table.indicators.map((indicator) => {
    const item = scoreIndicator(indicator, {
      ...{ source, year: table.year, options },
      pick: picks.get(indicator.row) ?? null,
      sharesWeight: shared.has(indicator.row),
    });
    return source === 'sheet' ? asInSheet(item, indicator, table) : item;
  });
  const execution =
    source === 'sheet' && compare(executionWeight, '0') > 0
      ? scoreExecution(table, executionWeight, options)
      : null;
  const parts = [...items, ...(execution === null ? [] : [execution])];
  const total = sumOf(parts.map(({ score }) => score));
  // A weight that several rows share counts for the form's maximum although no row can be scored with it.
  const weights = table.indicators.flatMap(({ weight }) => weight?.amount ?? []);
  const maximum = sum([...weights, execution?.maximum ?? '0']);
  const isComplete = parts.every(({ score }) => score !== null) && compare(maximum, '0') > 0;
  const grade = total !== null && isComplete ? resultGrade(total, maximum, options) : null;
  return {
    items,
    subtotals: subtotalsOf(items, table.indicators),
    execution,
    total,
    maximum,
    grade,
  };
}

/** The sheet and this say the same: a formula in 得分 that reads nothing leaves the row open here too. */
function asInSheet(item: ItemScore, indicator: Indicator, table: PerformanceTable): ItemScore {
  if (indicator.leavesScoreOpen !== true || item.score === null) {
    return asWritten(item, indicator, table);
  }
  const explanation = `${item.explanation.slice(0, -1)}；表中得分的公式没有得出结果，未评分。`;
  return { ...item, score: null, explanation };
}

/** Where the reviewer decides, by grade or by a rule of the unit's own, the score that is written counts, as it does in the sheet. */
function asWritten(
  item: ItemScore,
  { target, actual, score, weight }: Indicator,
  { indicators }: PerformanceTable,
): ItemScore {
  const points = score?.amount ?? null;
  const most = weight?.amount ?? null;
  if (item.score !== null || item.weight === null || points === null || most === null) return item;
  if (item.method !== 'graded' && item.method !== 'unknown') return item;
  if (target === null || isOpen(target) || actual === null || isOpen(actual)) return item;
  if (compare(points, '0') < 0 || compare(points, most) > 0) return item;
  if (indicators.filter((other) => other.score?.cell === score?.cell).length > 1) return item;
  const explanation = `${item.explanation.slice(0, -1)}；按表中填写的得分${points}分计。`;
  return { ...item, score: points, isAsWritten: true, explanation };
}

function sumOf(scores: readonly (Decimal | null)[]): Decimal | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : sum(known);
}

/** Rows whose weight cell is merged with another row's. */
function sharedWeightRows(indicators: readonly Indicator[]): Set<number> {
  const rows = new Map<string, number[]>();
  for (const { row, cells } of indicators) {
    const cell = cells.weight;
    if (cell !== undefined) rows.set(cell, [...(rows.get(cell) ?? []), row]);
  }
  return new Set([...rows.values()].filter((shared) => shared.length > 1).flat());
}

function subtotalsOf(items: readonly ItemScore[], indicators: readonly Indicator[]): Subtotal[] {
  const labels = [...new Set(items.map(({ level1 }) => level1))];
  return labels.map((level1) => ({
    level1,
    score: sumOf(items.filter((item) => item.level1 === level1).map(({ score }) => score)),
    maximum: sum(
      indicators
        .filter((indicator) => indicator.level1 === level1)
        .flatMap(({ weight }) => weight?.amount ?? []),
    ),
  }));
}
