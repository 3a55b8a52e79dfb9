import { methodFor, proposeRule } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const satisfactionRuleMisplacedFix = defineFix({
  rule: 'A17',
  kind: 'suggestion',
  title: '改为与指标类型相符的赋分规则',
  description: '定量按照完成比例赋分，定性按评判等级赋分，是/否和时点直接赋分。',
  propose(context, { cells: [cell] }) {
    return proposeRule(context, cell, methodFor);
  },
});
