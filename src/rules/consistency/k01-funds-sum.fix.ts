import { equals, sum } from '../../domain/exact';
import { sameKindOfNumber, shownAt } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const fundsSumFix = defineFix({
  rule: 'K01',
  kind: 'suggestion',
  title: '把总额改为分项之和',
  description:
    '只有财政拨款、上年结转、其他资金各一项，且数字都清楚时提出；也可能是分项写错，请核对。',
  propose({ table: { funds }, sheet }, { cells: [cell] }) {
    // Another column of a 自评表.
    if (cell !== funds.total?.cell) return null;
    const parts = funds.items.filter(({ role }) => role !== 'total');
    const roles = parts.map(({ role }) => role);
    const isPlain = roles.every((role) => ['fiscal', 'carryOver', 'other'].includes(role));
    if (funds.total?.amount == null || !isPlain || new Set(roles).size < roles.length) return null;
    // In another unit than the form's, the cell does not hold the number that is compared.
    const written = /\d[\d.]*/.exec(shownAt(sheet, funds.total.cell))?.[0] ?? '';
    if (!/^\d+(\.\d+)?$/.test(written) || !equals(written, funds.total.amount)) return null;
    const total = sum(parts.flatMap(({ amount }) => amount.amount ?? []));
    const draft = sameKindOfNumber(sheet, funds.total.cell, total);
    return draft === null ? null : { drafts: [draft] };
  },
});
