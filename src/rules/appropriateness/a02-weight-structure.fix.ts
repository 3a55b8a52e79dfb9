import type { Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { level1 } from '../facts/select';
import { expectedStructure } from '../facts/weight-scheme';
import { shareOut, weightDrafts, weightedRows } from '../drafts/weights';
import { defineFix } from '../engine/fix';

export const weightStructureFix = defineFix({
  rule: 'A02',
  kind: 'suggestion',
  title: '按推荐结构调整权重',
  description:
    '各一级指标的合计调到推荐结构，其下各指标保持原比例（最大余数法）。缺少某类一级指标、一级标签写有分值的不改。',
  propose({ table, profile, sheet }) {
    const rows = table.statedPoints.length > 0 ? null : weightedRows(table.indicators);
    const expected = expectedStructure(table, profile);
    if (rows === null || expected === null) return null;
    const shared: { row: Indicator; weight: Decimal }[] = [];
    for (const [name, total] of expected.structure) {
      const own = rows.filter((row) => level1(row) === name);
      if (own.length === 0 && total === '0') continue;
      const weights = shareOut(
        own.map(({ weight }) => weight?.amount ?? '0'),
        total,
      );
      if (weights === null) return null;
      own.forEach((row, i) => shared.push({ row, weight: weights[i] ?? '0' }));
    }
    if (shared.length < rows.length) return null;
    const drafts = weightDrafts(
      sheet,
      shared.map(({ row }) => row),
      shared.map(({ weight }) => weight),
    );
    return drafts === null ? null : { drafts };
  },
});
