import { add, exact, subtract, sum, toDecimal, within, type Decimal } from '../../domain/exact';
import type { PerformanceTable } from '../../domain/performance-table';
import { guide } from '../../policy/documents';
import type { Profile } from '../../policy/profile';
import { defineCheck } from '../engine/check';
import { headerCell, weightsByLevel1, weightCells } from '../facts/select';
import { levelSums, sumText } from '../wording/steps';

const TOLERANCE = '0.01';

/** 90 for the indicators alone; 100 where the block has its own row 预算执行率. */
export function expectedTotal(table: PerformanceTable, profile: Profile): string {
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
  condition:
    '三级指标分值权重之和不等于应有合计：没有预算执行率行的为90分，含预算执行率行的为100分，其他合计由地区配置决定；容差0.01分。',
  exceptions: '没有权重列的版式不检查；合计行和小计不重复相加。',
  advice:
    '调整各三级指标的分值权重，使合计符合要求；预算执行率的10分在自评时单列，不在目标表中设置。',
  example: { wrong: '各项权重合计91分', right: '各项权重合计90分' },
  citations: [guide('指标分值权重')],
  *check({ table, profile }) {
    if (table.weightTotal === null) return;
    const total = sum([table.weightTotal, table.executionRow?.weight?.amount ?? '0']);
    const expected = expectedTotal(table, profile);
    if (within(total, expected, TOLERANCE)) return;
    const parts = [...weightsByLevel1(table)].map(([name, weight]) => `${name}${weight}`);
    yield {
      cells: [headerCell(table, 'weight')],
      message: `分值权重合计为${total}分，应为${expected}分${parts.length > 0 ? `（${parts.join('，')}）` : ''}。`,
      steps: () => stepsOf(table, profile, total, expected),
      also: () => weightCells(table),
    };
  },
});

function stepsOf(
  table: PerformanceTable,
  profile: Profile,
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
    `${total}分与${expected}分相差${gap}分，超过容差${TOLERANCE}分。`,
  ];
}
