import {
  add,
  compare,
  equals,
  exact,
  multiply,
  subtract,
  sum,
  toDecimal,
  within,
  type Decimal,
} from '../../domain/exact';
import { compact, inQuotes } from '../../domain/text';
import { isErrorText } from '../../grid/sheet-snapshot';
import { guide } from '../../policy/documents';
import { shareOut, weightDrafts, weightedRows } from '../drafts/weights';
import { defineCheck, type CheckContext, type LocatedText } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { headerCell, weightsByLevel1, weightCells } from '../facts/select';
import { levelSums, sumText } from '../wording/steps';

/** 年度绩效目标1（80分）: a form of several goals has the points of its indicators for each of them. */
const NUMBERED_GOAL = /^(?:年度)?(?:绩效)?(?:总体)?目标(\d)/;
const LONGEST_LABEL = 20;

/** More than this is no share that a form gives 预算执行率. */
const MOST_POINTS = '30';

function goalCount(texts: readonly LocatedText[]): number {
  const numbers = texts
    .filter(({ text }) => text.length <= LONGEST_LABEL)
    .flatMap(({ text }) => NUMBERED_GOAL.exec(compact(text))?.[1] ?? []);
  return Math.max(1, new Set(numbers).size);
}

/** The usual one first: 90 for the indicators alone; 100 where the block has its own row 预算执行率. */
function expectedTotals({
  table,
  profile,
  texts,
}: CheckContext<{ tolerance: Decimal }>): Decimal[] {
  const goals = String(goalCount(texts));
  const own = [profile.weightTotal, ...profile.otherTotals];
  if (table.executionRow !== null) return [add(profile.weightTotal, profile.executionWeight)];
  // Where a self-evaluation states the points of 预算执行率, the rest of 100 is the indicators', not 100 once more.
  const stated = table.funds.execution?.weight?.amount ?? null;
  const isStated = stated !== null && compare(stated, '0') > 0 && compare(stated, MOST_POINTS) <= 0;
  const one = isStated ? [profile.weightTotal, subtract('100', stated)] : own;
  const totals = [...one, ...one.map((each) => multiply(each, goals))];
  return totals.filter((each, at) => totals.findIndex((other) => equals(other, each)) === at);
}

function nearest(totals: readonly Decimal[], total: Decimal): Decimal {
  const gap = (each: Decimal) => toDecimal(exact(subtract(each, total)).abs());
  return totals.reduce((best, each) => (compare(gap(each), gap(best)) < 0 ? each : best));
}

/** 90分或100分. */
function either(totals: readonly Decimal[]): string {
  const all = totals.map((each) => `${each}分`);
  return [all.slice(0, -1).join('、'), ...all.slice(-1)].filter((part) => part !== '').join('或');
}

export const weightTotal = defineCheck({
  id: 'A01',
  name: 'weight-total',
  title: '分值权重合计不符',
  category: 'appropriateness',
  severity: 'error',
  options: { tolerance: '0.01' },
  condition:
    '三级指标分值权重之和不等于应有合计：没有预算执行率行的为90分或100分，含预算执行率行的为100分，其他合计由地区配置决定（新疆90分，湖北80分另计执行率20分）；有几个年度目标的，每个目标各按此计；容差{tolerance}分。',
  exceptions: '没有权重列的版式不检查；合计行和小计不重复相加；有权重是错误值的不检查。',
  advice:
    '调整各三级指标的分值权重，使合计符合要求；预算执行率的分值在自评时单列，不在目标表中设置。',
  fix: {
    kind: 'suggestion',
    title: '按比例调整权重，使合计相符',
    description:
      '各指标权重按原比例缩放到应有合计（最大余数法，合计精确）。有权重缺失、一级标签写有分值的不改。',
  },
  examples: [
    {
      wrong: [
        { says: '各项权重合计91分', count: { weight: 6 } },
        { quality: { weight: 17 } },
        { deadline: { weight: 15.5 } },
        { satisfaction: { weight: 9 } },
      ],
      right: { says: '各项权重合计90分' },
      at: { header: 'weight' },
      fixed: '19',
      fixedAt: ['benefit', 'weight'],
    },
  ],
  bounds: {
    tolerance: {
      wrong: { count: { weight: 5.02 } },
      right: { count: { weight: 5.01 } },
      at: { header: 'weight' },
    },
  },
  citations: [guide('指标分值权重')],
  matter: 'weights',
  *check(context) {
    const { table, options } = context;
    if (table.weightTotal === null) return;
    // What an error hides may be all that is missing.
    if (table.indicators.some(({ weight }) => isErrorText(weight?.value ?? ''))) return;
    const execution = table.executionRow?.weight?.amount ?? '0';
    const total = sum([table.weightTotal, execution]);
    const totals = expectedTotals(context);
    if (totals.some((each) => within(total, each, options.tolerance))) return;
    const expected = nearest(totals, total);
    const parts = [...weightsByLevel1(table)].map(([name, weight]) => `${name}${weight}`);
    yield {
      cells: [headerCell(table, 'weight')],
      message: `分值权重合计为${total}分，应为${either(totals)}${parts.length > 0 ? `（${parts.join('，')}）` : ''}。`,
      steps: () => stepsOf(context, total, totals),
      also: () => weightCells(table),
      fix: () => sharedOut(context, subtract(expected, execution)),
    };
  },
});

/** The indicators' weights scaled to this total; null where a weight or a label's points are in the way. */
function sharedOut({ table, sheet }: CheckContext, total: Decimal): Proposal | null {
  const rows = table.statedPoints.length > 0 ? null : weightedRows(table.indicators);
  if (rows === null || compare(total, '0') <= 0) return null;
  const weights = shareOut(
    rows.map(({ weight }) => weight?.amount ?? '0'),
    total,
  );
  const drafts = weights === null ? null : weightDrafts(sheet, rows, weights);
  return drafts === null ? null : { drafts };
}

function stepsOf(
  { table, profile, options: { tolerance } }: CheckContext<{ tolerance: Decimal }>,
  total: Decimal,
  totals: readonly Decimal[],
): string[] {
  const expected = nearest(totals, total);
  const weights = table.indicators.flatMap(({ weight }) => weight?.amount ?? []);
  const { executionRow } = table;
  const own = executionRow?.weight?.amount ?? '0';
  const gap = toDecimal(exact(subtract(total, expected)).abs());
  return [
    ...levelSums(table),
    `${weights.length}项指标的权重相加：${sumText(weights, sum(weights), '分')}。`,
    ...(executionRow === null ? [] : [`加上预算执行率行的${own}分，合计${total}分。`]),
    executionRow === null
      ? `表中没有预算执行率行，${inQuotes(profile.name)}的表合计应为${either(totals)}。`
      : `表中有预算执行率行，应为指标${profile.weightTotal}分加执行率${profile.executionWeight}分，共${expected}分。`,
    `${total}分与${totals.length > 1 ? '最接近的' : ''}${expected}分相差${gap}分，超过容差${tolerance}分。`,
  ];
}
