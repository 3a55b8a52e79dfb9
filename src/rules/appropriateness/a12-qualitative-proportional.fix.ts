import { isYesNo } from '../facts/qualitative';
import { proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const qualitativeProportionalFix = defineFix({
  rule: 'A12',
  kind: 'suggestion',
  title: '改为与定性指标相符的赋分规则',
  description: '是/否、达标一类改为直接赋分，其他定性指标改为按评判等级赋分。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, ({ target }) => (isYesNo(target) ? 'direct' : 'graded'));
  },
});
