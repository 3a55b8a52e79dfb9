import { add, compare, exact, subtract, sum, toDecimal, within } from '../../domain/exact';
import type { Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { isErrorText } from '../../grid/sheet-snapshot';
import { guide } from '../../policy/documents';
import type { Profile } from '../../regions/profile';
import { shareOut, weightDrafts, weightedRows } from '../drafts/weights';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { headerCell, weightsByLevel1, weightCells } from '../facts/select';
import { levelSums, sumText } from '../wording/steps';

/** 90 for the indicators alone; 100 where the block has its own row 预算执行率. */
function expectedTotal(table: PerformanceTable, profile: Profile): string {
  return table.executionRow === null
    ? profile.weightTotal
    : add(profile.weightTotal, profile.executionWeight);
}

export const weightTotal = defineCheck({
  id: 'A01',
  name: 'weight-total',
  title: '分值权重合计不符',
  category: 'appropriateness',
  severity: 'error',
  options: { tolerance: '0.01' },
  condition:
    '三级指标分值权重之和不等于应有合计：没有预算执行率行的为90分，含预算执行率行的为100分，其他合计由地区配置决定；容差{tolerance}分。',
  exceptions: '没有权重列的版式不检查；合计行和小计不重复相加；有权重是错误值的不检查。',
  advice:
    '调整各三级指标的分值权重，使合计符合要求；预算执行率的10分在自评时单列，不在目标表中设置。',
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
    const { table, profile, options } = context;
    if (table.weightTotal === null) return;
    // What an error hides may be all that is missing.
    if (table.indicators.some(({ weight }) => isErrorText(weight?.value ?? ''))) return;
    const execution = table.executionRow?.weight?.amount ?? '0';
    const total = sum([table.weightTotal, execution]);
    const expected = expectedTotal(table, profile);
    if (within(total, expected, options.tolerance)) return;
    const parts = [...weightsByLevel1(table)].map(([name, weight]) => `${name}${weight}`);
    yield {
      cells: [headerCell(table, 'weight')],
      message: `分值权重合计为${total}分，应为${expected}分${parts.length > 0 ? `（${parts.join('，')}）` : ''}。`,
      steps: () => stepsOf(context, total, expected),
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
  expected: Decimal,
): string[] {
  const weights = table.indicators.flatMap(({ weight }) => weight?.amount ?? []);
  const { executionRow } = table;
  const own = executionRow?.weight?.amount ?? '0';
  const gap = toDecimal(exact(subtract(total, expected)).abs());
  return [
    ...levelSums(table),
    `${weights.length}项指标的权重相加：${sumText(weights, sum(weights), '分')}。`,
    ...(executionRow === null ? [] : [`加上预算执行率行的${own}分，合计${total}分。`]),
    executionRow === null
      ? `表中没有预算执行率行，“${profile.name}”规定合计应为${expected}分。`
      : `表中有预算执行率行，应为指标${profile.weightTotal}分加执行率${profile.executionWeight}分，共${expected}分。`,
    `${total}分与${expected}分相差${gap}分，超过容差${tolerance}分。`,
  ];
}
