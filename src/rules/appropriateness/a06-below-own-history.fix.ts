import { lastYearDraft } from '../drafts/last-year';
import { defineFix } from '../engine/fix';

export const belowOwnHistoryFix = defineFix({
  rule: 'A06',
  kind: 'suggestion',
  title: '把目标提高到上年完成值',
  description: '目标的数字改为上年完成值（按目标的单位换算），比较符不变。',
  propose(context, { cells: [cell] }) {
    const draft = lastYearDraft(context, cell);
    return draft === null ? null : { drafts: [draft] };
  },
});
