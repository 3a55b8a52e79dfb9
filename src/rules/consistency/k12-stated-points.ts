import { canonical, within } from '../../domain/exact';
import { regularLevel } from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { sum, subtract } from '../../domain/exact';
import { defineCheck } from '../engine/check';
import { sumText } from '../wording/steps';

const TOLERANCE = '0.01';

export const statedPoints = defineCheck({
  id: 'K12',
  name: 'stated-points',
  title: '一级标签分值小计不符',
  category: 'consistency',
  severity: 'error',
  condition: '一级指标标签中写明的分值（如“产出指标（50分）”）不等于其下三级指标的权重之和。',
  exceptions: '有权重为空的行、没有权重列，或标签写的是区间（0-20分）时不检查。',
  advice: '改正一级标签中的分值，或调整三级指标的权重。',
  example: {
    wrong: '成本指标（30分），其下权重合计20分',
    right: '成本指标（20分），其下权重合计20分',
  },
  citations: [guide('指标分值权重')],
  *check({ table }) {
    for (const { level1, points, cell } of table.statedPoints) {
      const label = regularLevel(level1);
      const rows = table.indicators.filter((row) => regularLevel(row.level1 ?? '') === label);
      const weights = rows.map((row) => row.weight?.amount ?? null);
      const known = weights.filter((weight) => weight !== null);
      if (known.length === 0 || known.length < weights.length) continue;
      const total = sum(known);
      if (within(total, points, TOLERANCE)) continue;
      const cells = rows.flatMap((row) => row.weight?.cell ?? []);
      yield {
        cells: [cell, ...cells],
        message: `“${label}”标明${canonical(points)}分，其下${rows.length}项指标的权重合计${total}分。`,
        steps: () => [
          `标签写明“${label}”${canonical(points)}分。`,
          `其下${rows.length}项指标的权重相加：${sumText(known, total, '分')}。`,
          `${total}分与${canonical(points)}分相差${subtract(total, points).replace('-', '')}分，超过容差${TOLERANCE}分。`,
        ],
      };
    }
  },
});
