import { proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const dateGradedFix = defineFix({
  rule: 'A14',
  kind: 'suggestion',
  title: '改为直接赋分',
  description: '赋分规则改为直接赋分。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, () => 'direct');
  },
});
