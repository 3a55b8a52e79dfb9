import { sum, within } from '../../domain/exact';
import { cellNamed, numberDraft, textDraft } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const fundItemBlankFix = defineFix({
  rule: 'C06',
  kind: 'suggestion',
  title: '没有该项资金，填0',
  description: '总额已等于其他各项之和的，在空着的一项填0；不相等的不填。',
  propose({ table: { funds }, sheet }, { cells: [cell = ''] }) {
    const isPeriod = funds.periodItems.some(({ amount }) => amount.cell === cell);
    const items = isPeriod ? funds.periodItems : funds.items;
    const total = isPeriod
      ? (items.find(({ role }) => role === 'total')?.amount ?? null)
      : funds.total;
    const parts = items.filter(({ role }) => role !== 'total');
    const known = sum(parts.flatMap(({ amount }) => amount.amount ?? []));
    if (total?.amount == null || !within(known, total.amount, '0.01')) return null;
    const isText = typeof cellNamed(sheet, total.cell)?.value === 'string';
    const draft = isText ? textDraft(cell, '0') : numberDraft(cell, '0', 'General', '0');
    return draft === null ? null : { drafts: [draft] };
  },
});
