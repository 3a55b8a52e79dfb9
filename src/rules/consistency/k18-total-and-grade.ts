import { add, canonical, equals, sum, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { evaluation } from '../../policy/documents';
import { scoringOptions } from '../../scoring/options';
import { resultGrade } from '../../scoring/result-grade';
import { defineCheck, type CheckContext } from '../engine/check';
import { agrees } from '../facts/self-evaluation';
import { statedResultGrade, statedTotalScore } from '../facts/stated-result';
import { sumText } from '../wording/steps';

const TOLERANCE = '0.01';

export const totalAndGrade = defineCheck({
  id: 'K18',
  name: 'total-and-grade',
  title: '自评：总分不符或等级错误',
  category: 'consistency',
  severity: 'error',
  condition:
    '各指标得分（加预算执行得分）之和不等于写明的总分；或写明的等级与总分不符（优≥90，良≥80，中≥60，差<60）。',
  exceptions:
    '有指标没有填得分的不核对总分；总分含或不含预算执行得分都可以；按总分的小数位四舍五入后相等的不提示；满分不是100分的、不用优良中差的不核对等级。',
  advice: '重算总分，并按90、80、60分定级。',
  examples: [
    {
      wrong: [
        { says: '各项得分合计100分，总分写98分', statedTotal: 98 },
        { statedTotal: 60 },
        { statedTotal: 99 },
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
    if (stated !== null && full !== undefined) {
      if (!sums.some((value) => agrees(stated, value, TOLERANCE))) {
        const scores = scoresOf(table).map(({ amount }) => amount);
        yield {
          cells: [stated.cell],
          message: `总分写作${canonical(stated.amount ?? '0')}分，各项得分合计为${full}分。`,
          steps: () => [
            `${scores.length}项指标的得分相加：${sumText(scores, sum(scores), '分')}。`,
            ...sums.slice(0, -1).map((value) => `加上预算执行得分，合计${value}分。`),
            `写明的总分是${canonical(stated.amount ?? '0')}分，与${sums.join('分、')}分都不相等（容差${TOLERANCE}分）。`,
          ],
          also: () => scoreCells(table),
        };
      }
    }
    if (!equals(maximumOf(table, profile.executionWeight), '100')) return;
    yield* gradeReport(context, stated?.amount ?? full ?? null);
  },
});

function* gradeReport(context: CheckContext, total: Decimal | null) {
  const grade = statedResultGrade(context);
  if (grade === null || total === null) return;
  const right = resultGrade(total, '100', scoringOptions());
  if (grade.grade === right) return;
  yield {
    cells: [grade.cell] as const,
    message: `总分${canonical(total)}分，等级写作${inQuotes(grade.grade)}，应为${inQuotes(right)}。`,
    steps: () => [
      `总分${canonical(total)}分，满分100分。`,
      `优≥90，良≥80，中≥60，差<60：${canonical(total)}分应为${inQuotes(right)}，写的是${inQuotes(grade.grade)}。`,
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
