import { shownAt, textDraft } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const vagueTimingFix = defineFix({
  rule: 'F02',
  kind: 'suggestion',
  title: '写明时点',
  description: '每月的写作“每月25日前”，其余写作本年度“12月31日前”；请按实际时点修改。',
  propose({ table, sheet }, { cells: [cell = ''] }) {
    if (/每月|按月|逐月/.test(shownAt(sheet, cell)))
      return { drafts: [textDraft(cell, '每月25日前')] };
    if (table.year === null) return null;
    return { drafts: [textDraft(cell, `${table.year}年12月31日前`)] };
  },
});
