import { add, compare, subtract } from '../../domain/exact';
import { expectedTotal } from './a01-weight-total';
import { shareOut, weightDrafts, weightedRows } from '../drafts/weights';
import { defineFix } from '../engine/fix';

export const weightTotalFix = defineFix({
  rule: 'A01',
  kind: 'suggestion',
  title: '按比例调整权重，使合计相符',
  description:
    '各指标权重按原比例缩放到应有合计（最大余数法，合计精确）。有权重缺失、一级标签写有分值的不改。',
  propose({ table, profile, sheet }) {
    const rows = table.statedPoints.length > 0 ? null : weightedRows(table.indicators);
    if (rows === null) return null;
    const execution = add(table.executionRow?.weight?.amount ?? '0', '0');
    const total = subtract(expectedTotal(table, profile), execution);
    if (compare(total, '0') <= 0) return null;
    const weights = shareOut(
      rows.map(({ weight }) => weight?.amount ?? '0'),
      total,
    );
    const drafts = weights === null ? null : weightDrafts(sheet, rows, weights);
    return drafts === null ? null : { drafts };
  },
});
