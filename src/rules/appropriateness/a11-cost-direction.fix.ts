import { turned } from '../drafts/last-year';
import { targetRow } from '../drafts/targets';
import { defineFix } from '../engine/fix';

export const costDirectionFix = defineFix({
  rule: 'A11',
  kind: 'suggestion',
  title: '把比较符改为≤',
  description: '把≥或=改为≤；改后松于上年完成值的，同时改为上年完成值（成本就是本年预算的不改）。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    return row === null ? null : turned(context, row, '<=');
  },
});
