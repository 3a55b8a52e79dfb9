import { proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const degreeDirectFix = defineFix({
  rule: 'A26',
  kind: 'suggestion',
  title: '改为按评判等级赋分',
  description: '赋分规则改为按评判等级赋分；等级标准需要自行补写。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, () => 'graded');
  },
});
