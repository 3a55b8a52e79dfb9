import { sum } from '../../domain/exact';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const statedPointsFix = defineFix({
  rule: 'K12',
  kind: 'suggestion',
  title: '把标签中的分值改为权重合计',
  description: '只改一级指标标签里的分值；也可能是权重写错，请核对。',
  propose({ table, sheet }, { cells: [cell = '', ...weights] }) {
    const points = table.statedPoints.find((each) => each.cell === cell)?.points ?? '';
    const own = new Set(weights);
    const total = sum(
      table.indicators.flatMap(({ weight }) =>
        weight !== null && own.has(weight.cell) ? (weight.amount ?? []) : [],
      ),
    );
    if (points === '' || shownAt(sheet, cell).split(points).length !== 2) return null;
    return { drafts: [rewrite(sheet, cell, (text) => text.replace(points, total))] };
  },
});
