import { turned } from '../drafts/last-year';
import { targetRow } from '../drafts/targets';
import { defineFix } from '../engine/fix';

export const outputWithUpperBoundFix = defineFix({
  rule: 'A10',
  kind: 'suggestion',
  title: '把比较符改为≥',
  description:
    '把≤改为≥；改后低于上年完成值的，同时改为上年完成值；数量已定的请改为“=”。写作“不超过、以内”的不改。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    return row === null ? null : turned(context, row, '>=');
  },
});
