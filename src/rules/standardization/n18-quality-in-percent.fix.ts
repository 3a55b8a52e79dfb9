import { rewrite } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const qualityInPercentFix = defineFix({
  rule: 'N18',
  kind: 'suggestion',
  title: '名称改用“率”',
  description: '名称末尾的“性”改为“率”，括号里的单位保留。',
  propose({ sheet }, { cells: [cell = ''] }) {
    const draft = rewrite(sheet, cell, (text) =>
      text.replace(/性(?=\s*(?:[(（][^()（）]*[)）]\s*)*$)/, '率'),
    );
    return { drafts: [draft] };
  },
});
