import { wantsLess } from '../../rules/name-direction';
import { targetRow, withComparator } from '../targets';
import { defineFix } from '../fix';

export const comparatorAgainstNameFix = defineFix({
  rule: 'A25',
  kind: 'suggestion',
  title: '把比较符方向改过来',
  description: '越低越好的改为≤，越高越好的改为≥。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    const draft = row === null ? null : withComparator(context, row, wantsLess(row) ? '<=' : '>=');
    return draft === null ? null : { drafts: [draft] };
  },
});
