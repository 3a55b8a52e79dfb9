import { directionOfName } from '../../domain/lexicon/direction';
import { turned } from '../drafts/last-year';
import { targetRow } from '../drafts/targets';
import { defineFix } from '../engine/fix';

export const comparatorAgainstNameFix = defineFix({
  rule: 'A25',
  kind: 'suggestion',
  title: '把比较符方向改过来',
  description: '越低越好的改为≤，越高越好的改为≥；改后松于上年完成值的，同时改为上年完成值。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    if (row === null) return null;
    const isHarm = directionOfName(row.name, row.target?.unit) === 'down';
    return turned(context, row, isHarm ? '<=' : '>=');
  },
});
