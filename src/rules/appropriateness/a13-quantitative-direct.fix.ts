import { proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const quantitativeDirectFix = defineFix({
  rule: 'A13',
  kind: 'suggestion',
  title: '改为按照完成比例赋分',
  description: '赋分规则改为按照完成比例赋分。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, () => 'proportional');
  },
});
