import { compact } from '../../domain/text';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const qualitativeUnmeasurableFix = defineFix({
  rule: 'A20',
  kind: 'suggestion',
  title: '写明好、一般、差的标准',
  description: '在原文后补上“好、一般、差”三档的写法，各档的标准请按项目实际改写。',
  propose({ sheet }, { cells: [cell = ''] }) {
    const text = compact(shownAt(sheet, cell));
    return {
      drafts: [
        rewrite(sheet, cell, () => `${text}（好：全部达到；一般：大部分达到；差：多数未达到）`),
      ],
    };
  },
});
