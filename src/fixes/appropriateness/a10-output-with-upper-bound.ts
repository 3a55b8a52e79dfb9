import { targetRow, withComparator } from '../targets';
import { defineFix } from '../fix';

export const outputWithUpperBoundFix = defineFix({
  rule: 'A10',
  kind: 'suggestion',
  title: '把比较符改为≥',
  description: '把≤改为≥；数量已定的请改为“=”。写作“不超过、以内”的不改。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    const draft = row === null ? null : withComparator(context, row, '>=');
    return draft === null ? null : { drafts: [draft] };
  },
});
