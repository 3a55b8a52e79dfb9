import { proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const satisfactionRuleMissingFix = defineFix({
  rule: 'A16',
  kind: 'suggestion',
  title: '改为满意度赋分',
  description: '赋分规则改为满意度赋分。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, () => 'satisfaction');
  },
});
