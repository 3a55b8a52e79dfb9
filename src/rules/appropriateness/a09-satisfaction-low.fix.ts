import { rewrite } from '../drafts/drafts';
import { glyphOf } from '../drafts/wording';
import { defineFix } from '../engine/fix';

export const satisfactionLowFix = defineFix({
  rule: 'A09',
  kind: 'suggestion',
  title: '把满意度目标提高到90%',
  description: '改为“≥90%”；其他合适的数值请自行填写。',
  propose(context, { cells: [cell = ''] }) {
    return { drafts: [rewrite(context.sheet, cell, () => `${glyphOf(context, '>=')}90%`)] };
  },
});
