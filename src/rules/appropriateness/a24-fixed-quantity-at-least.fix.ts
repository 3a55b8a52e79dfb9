import { loosens } from '../drafts/last-year';
import { targetRow, withComparator } from '../drafts/targets';
import { defineFix } from '../engine/fix';

export const fixedQuantityAtLeastFix = defineFix({
  rule: 'A24',
  kind: 'suggestion',
  title: '把比较符改为=',
  description: '数量已在目标中写定的，把≥改为=。',
  propose(context, { cells: [cell] }) {
    const row = targetRow(context, cell);
    const draft = row === null || loosens(row, '=') ? null : withComparator(context, row, '=');
    return draft === null ? null : { drafts: [draft] };
  },
});
