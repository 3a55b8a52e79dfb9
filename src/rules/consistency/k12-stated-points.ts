import { canonical, within } from '../../domain/exact';
import { regularLevel } from '../../domain/vocabulary';
import { guide } from '../../policy/documents';
import { sum, subtract } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { rewrite, shownAt } from '../drafts/drafts';
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
  fix: {
    kind: 'suggestion',
    title: '把标签中的分值改为权重合计',
    description: '只改一级指标标签里的分值；也可能是权重写错，请核对。',
  },
  examples: [
    {
      wrong: [
        {
          says: '成本指标（30分），其下权重合计20分',
          cost: { level1: '成本指标（30分）', weight: 20 },
        },
        { cost: { level1: '成本指标(15分)' } },
        { cost: { level1: '成本指标（50分）' } },
      ],
      right: {
        says: '成本指标（20分），其下权重合计20分',
        cost: { level1: '成本指标（20分）', weight: 20 },
      },
      at: ['cost', 'level1'],
      fixed: '成本指标（20分）',
    },
    {
      wrong: { benefit: { level1: '效益指标(30分)', weight: 20 } },
      right: { benefit: { level1: '效益指标(20分)', weight: 20 } },
      at: ['benefit', 'level1'],
      fixed: '效益指标(20分)',
    },
    {
      wrong: { satisfaction: { level1: '满意度指标（15分）', weight: 10 } },
      right: { satisfaction: { level1: '满意度指标（10分）', weight: 10 } },
      at: ['satisfaction', 'level1'],
      fixed: '满意度指标（10分）',
    },
  ],
  citations: [guide('指标分值权重')],
  matter: 'weights',
  *check({ table, sheet }) {
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
        message: `${inQuotes(label)}标明${canonical(points)}分，其下${rows.length}项指标的权重合计${total}分。`,
        steps: () => [
          `标签写明${inQuotes(label)}${canonical(points)}分。`,
          `其下${rows.length}项指标的权重相加：${sumText(known, total, '分')}。`,
          `${total}分与${canonical(points)}分相差${subtract(total, points).replace('-', '')}分，超过容差${TOLERANCE}分。`,
        ],
        fix: () =>
          shownAt(sheet, cell).split(points).length === 2
            ? { drafts: [rewrite(sheet, cell, (text) => text.replace(points, total))] }
            : null,
      };
    }
  },
});
