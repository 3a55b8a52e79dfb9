import { allOf } from '../drafts/drafts';
import { methodFor, ruleDraft } from '../drafts/scoring-rules';
import { defineFix } from '../engine/fix';

export const scoringRuleMissingFix = defineFix({
  rule: 'C21',
  kind: 'suggestion',
  title: '按指标类型补写赋分规则',
  description:
    '按101号的四类补写：定量按照完成比例赋分，定性按评判等级赋分，是/否和时点直接赋分，满意度用满意度赋分。看不出类型的不写。',
  propose(context, { cells }) {
    const drafts = allOf(cells.map((cell) => ruleDraft(context, cell, methodFor)));
    return drafts === null ? null : { drafts };
  },
});
