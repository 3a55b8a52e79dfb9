import { targetRow, withComparator } from '../targets';
import { defineFix } from '../fix';

export const costDirectionFix = defineFix({
  rule: 'A11',
  kind: 'suggestion',
  title: '把比较符改为≤',
  description: '把≥或=改为≤。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    const draft = row === null ? null : withComparator(context, row, '<=');
    return draft === null ? null : { drafts: [draft] };
  },
});
