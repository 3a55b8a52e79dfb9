import { add, canonical, equals, sum, type Decimal } from '../../domain/exact';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { scoringOptions } from '../../scoring/options';
import { withRegion } from '../../scoring/regional-scoring';
import { resultGrade } from '../../scoring/result-grade';
import { defineCheck, type CheckContext, type Report } from '../engine/check';
import { rulesGive, type Span } from '../facts/accepted-scores';
import { cellOf, nameOf } from '../facts/select';
import { agrees } from '../facts/self-evaluation';
import { statedResultGrade, statedTotalScore } from '../facts/stated-result';
import {
  isAccepted,
  isWhole,
  TOTAL_TOLERANCE,
  totalByRules,
  type TotalByRules,
} from '../facts/total-by-rules';
import { sumText } from '../wording/steps';

export const totalAndGrade = defineCheck({
  id: 'K18',
  name: 'total-and-grade',
  title: '自评：总分不符或等级错误',
  category: 'consistency',
  severity: 'error',
  condition:
    '各指标得分（加预算执行得分）之和不等于写明的总分；有指标没有得分的，按实际完成值用各种通行算法重算，写明的总分在任何一种算法的结果之外；或写明的等级与总分不符（优≥90，良≥80，中≥60，差<60，或本单位配置的界限）。',
  exceptions:
    '没有得分也无法重算的指标，从0分到满分都算对，没有分值的不核对总分；总分含或不含预算执行得分都可以；按总分的小数位四舍五入后相等的不提示；满分不是100分的、不用优良中差的不核对等级。',
  advice: '重算总分，并按90、80、60分定级。',
  examples: [
    {
      wrong: [
        { says: '各项得分合计100分，总分写98分', statedTotal: 98 },
        { statedTotal: 60 },
        { statedTotal: 99 },
        {
          says: '培训班期数没有得分，实际完成4期应得40分；总分写60分',
          count: { score: null },
          statedTotal: 60,
        },
      ],
      right: { says: '各项得分合计100分，总分写100分', statedTotal: 100 },
      at: 'statedTotal',
      form: 'self-evaluation',
    },
    {
      with: { statedTotal: 100 },
      wrong: [{ grade: '良' }, { grade: '中' }, { grade: '差' }],
      right: { grade: '优' },
      at: 'grade',
      form: 'self-evaluation',
    },
  ],
  citations: [evaluation('绩效评价结果')],
  appliesTo: ['self-evaluation'],
  *check(context) {
    const { table, profile } = context;
    const stated = statedTotalScore(context);
    const sums = scoreSums(table);
    const [full] = sums;
    if (stated !== null) yield* totalReport(context, stated, sums);
    if (!equals(maximumOf(table, profile.executionWeight), '100')) return;
    yield* gradeReport(context, stated?.amount ?? full ?? null);
  },
});

function* totalReport(
  context: CheckContext,
  stated: Amount,
  sums: readonly Decimal[],
): Iterable<Report> {
  const { table } = context;
  const byRules = totalByRules(context);
  if (byRules !== null && !isWhole(byRules)) {
    if (!isAccepted(stated, byRules)) yield openReport(context, stated, byRules);
    return;
  }
  const [full] = sums;
  if (full === undefined || sums.some((value) => agrees(stated, value, TOTAL_TOLERANCE))) return;
  const scores = scoresOf(table).map(({ amount }) => amount);
  yield {
    cells: [stated.cell],
    message: `总分写作${canonical(stated.amount ?? '0')}分，各项得分合计为${full}分。`,
    steps: () => [
      `${scores.length}项指标的得分相加：${sumText(scores, sum(scores), '分')}。`,
      ...sums.slice(0, -1).map((value) => `加上预算执行得分，合计${value}分。`),
      `写明的总分是${canonical(stated.amount ?? '0')}分，与${sums.join('分、')}分都不相等（容差${TOTAL_TOLERANCE}分）。`,
    ],
    also: () => scoreCells(table),
  };
}

const MOST_SHOWN = 8;

/** Scores are missing: what the written ones, the rules and the open rows leave for a total. */
function openReport(context: CheckContext, stated: Amount, byRules: TotalByRules): Report {
  const { table } = context;
  const { recomputed, spans, open, unfilled, isExecutionRecomputed } = byRules;
  const written = scoresOf(table).map(({ amount }) => amount);
  const rows = recomputed.map(({ row }) => row);
  const why = [
    ...(rows.length === 0 ? [] : [`${rows.length}项没有得分，按实际完成值重算`]),
    ...(isExecutionRecomputed ? ['预算执行按执行率重算'] : []),
    ...(open === 0 ? [] : [`${open}项${unfilled === open ? '未填' : '未填或不能重算'}`]),
  ].join('；');
  const total = canonical(stated.amount ?? '0');
  return {
    cells: [stated.cell, ...rows.map((row) => cellOf(row, 'score'))],
    message: `总分写作${total}分，按规则重算应${spanWords(spans[0])}（${why}）。`,
    advice:
      '补齐各项得分后重算总分；得分用公式计算的，请将实际完成值改为数字或“数字+单位”，全部评分后再写总分。',
    steps: () => [
      written.length === 0
        ? '表中没有写出一项得分。'
        : `已写的${written.length}项得分相加：${sumText(written, sum(written), '分')}。`,
      ...(rows.length === 0 ? [] : [`没有得分而能按实际完成值重算的有${rows.length}项。`]),
      ...recomputed
        .slice(0, MOST_SHOWN)
        .map(
          ({ row, accepted }) =>
            `${nameOf(row)}没有得分，${rulesGive(row, accepted, table.year)}。`,
        ),
      ...(open === 0 ? [] : [`未填或不能重算的${open}项，按0分到满分计。`]),
      `各种通行算法下合计应${spans.map(spanWords).join('，不含预算执行的应')}，写明的总分是${total}分。`,
    ],
    also: () => [...rows.map((row) => cellOf(row, 'actual')), ...scoreCells(table)],
  };
}

/** 为89分, or 在89～99分之间. */
function spanWords({ low, high }: Span): string {
  return equals(low, high)
    ? `为${canonical(low)}分`
    : `在${canonical(low)}～${canonical(high)}分之间`;
}

function* gradeReport(context: CheckContext, total: Decimal | null) {
  const grade = statedResultGrade(context);
  if (grade === null || total === null) return;
  const options = scoringOptions(withRegion({}, context.profile));
  const right = resultGrade(total, '100', options);
  if (grade.grade === right) return;
  const bounds = options.resultGrades.map(({ grade: word, from }) => `${word}≥${from}`).join('，');
  const below = `差<${options.resultGrades.at(-1)?.from ?? ''}`;
  yield {
    cells: [grade.cell] as const,
    message: `总分${canonical(total)}分，等级写作${inQuotes(grade.grade)}，应为${inQuotes(right)}。`,
    steps: () => [
      `总分${canonical(total)}分，满分100分。`,
      `${bounds}，${below}：${canonical(total)}分应为${inQuotes(right)}，写的是${inQuotes(grade.grade)}。`,
    ],
    also: () => totalCell(context),
  };
}

/** With 预算执行 first, then without; empty while a score is missing. */
function scoreSums(table: PerformanceTable): Decimal[] {
  // A score that is merged over several rows counts once.
  const byCell = new Map(table.indicators.map(({ row, score }) => [score?.cell ?? row, score]));
  const scores = [...byCell.values()].map((score) => score?.amount ?? null);
  const known = scores.filter((score) => score !== null);
  if (known.length === 0 || known.length < scores.length) return [];
  const items = sum(known);
  const execution = table.funds.execution?.score?.amount ?? table.executionRow?.score?.amount;
  return execution == null ? [items] : [add(items, execution), items];
}

function maximumOf(table: PerformanceTable, executionWeight: Decimal): Decimal {
  const { funds, executionRow, weightTotal } = table;
  const hasExecution = funds.execution !== null || executionRow !== null;
  const execution =
    funds.execution?.weight?.amount ?? executionRow?.weight?.amount ?? executionWeight;
  return add(weightTotal ?? '0', hasExecution ? execution : '0');
}

/** One for each cell: a score that is merged over several rows counts once. */
function scoresOf({
  indicators,
}: PerformanceTable): { readonly cell: string; readonly amount: Decimal }[] {
  const byCell = new Map(indicators.map(({ score }) => [score?.cell ?? '', score?.amount ?? null]));
  return [...byCell].flatMap(([cell, amount]) => (amount === null ? [] : [{ cell, amount }]));
}

function scoreCells(table: PerformanceTable): string[] {
  const execution = table.funds.execution?.score ?? table.executionRow?.score ?? null;
  return [
    ...scoresOf(table).map(({ cell }) => cell),
    ...(execution === null ? [] : [execution.cell]),
  ];
}

function totalCell(context: CheckContext): string[] {
  const stated = statedTotalScore(context);
  return stated === null ? scoreCells(context.table) : [stated.cell];
}
