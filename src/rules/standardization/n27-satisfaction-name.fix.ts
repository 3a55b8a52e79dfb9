import { rewrite } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const satisfactionNameFix = defineFix({
  rule: 'N27',
  kind: 'suggestion',
  title: '名称统一写“满意度”',
  description: '名称中的“满意率”改为“满意度”；目标文字里的请一并核对。',
  propose({ sheet }, { cells: [cell = ''] }) {
    return { drafts: [rewrite(sheet, cell, (text) => text.replaceAll('满意率', '满意度'))] };
  },
});
