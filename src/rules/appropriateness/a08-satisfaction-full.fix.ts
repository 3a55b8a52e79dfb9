import { rewrite } from '../drafts/drafts';
import { glyphOf } from '../drafts/wording';
import { defineFix } from '../engine/fix';

export const satisfactionFullFix = defineFix({
  rule: 'A08',
  kind: 'suggestion',
  title: '把满意度目标改为95%',
  description: '改为“≥95%”；其他合适的数值请自行填写。',
  propose(context, { cells: [cell = ''] }) {
    return { drafts: [rewrite(context.sheet, cell, () => `${glyphOf(context, '>=')}95%`)] };
  },
});
