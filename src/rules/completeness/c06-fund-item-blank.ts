import { compare, sum, within } from '../../domain/exact';
import type { FundItem } from '../../domain/funds';
import type { Amount } from '../../domain/located';
import { withoutColon, inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { ownReading } from '../../policy/documents';
import { cellNamed, numberDraft, textDraft } from '../drafts/drafts';
import { defineCheck, type Report } from '../engine/check';
import type { Proposal } from '../engine/fix';

function* blankItems(
  sheet: SheetSnapshot,
  items: readonly FundItem[],
  total: Amount | null,
  what: string,
): Iterable<Report> {
  if (total?.amount == null || compare(total.amount, '0') <= 0) return;
  for (const { role, label, amount } of items) {
    if ((role !== 'other' && role !== 'carryOver') || amount.value !== null) continue;
    const name = withoutColon(label);
    yield {
      cells: [amount.cell],
      message: `${inQuotes(name)}${what}`,
      steps: () => [
        `资金总额是${total.amount ?? ''}，大于0。`,
        `${inQuotes(name)}一栏是空白，看不出是0还是漏填。`,
      ],
      also: () => [total.cell],
      fix: () => filledWithZero(sheet, items, total, amount.cell),
    };
  }
}

export const fundItemBlank = defineCheck({
  id: 'C06',
  name: 'fund-item-blank',
  title: '分项资金留空',
  category: 'completeness',
  severity: 'info',
  condition:
    '预算总额大于0，而“其他资金”或“上年结转”为空白；同时填有项目（中期）资金总额的，那一栏也检查。',
  exceptions: '填了0或横线的视为已填；表中没有这一栏的、该栏总额缺失的不检查。',
  advice: '没有该项资金请填0。',
  fix: {
    kind: 'suggestion',
    title: '没有该项资金，填0',
    description: '总额已等于其他各项之和的，在空着的一项填0；不相等的不填。',
  },
  examples: [
    {
      with: { total: 10, fiscal: 10 },
      wrong: [{ other: null }, { other: '　' }],
      right: [{ other: 0 }, { other: '-' }],
      at: 'other',
      fixed: '0',
    },
  ],
  citations: [ownReading('项目资金分项填报')],
  appliesTo: ['target'],
  *check({ table: { funds }, sheet }) {
    yield* blankItems(sheet, funds.items, funds.total, '没有填写。');
    const period = funds.periodItems.find(({ role }) => role === 'total')?.amount ?? null;
    yield* blankItems(sheet, funds.periodItems, period, '在项目（中期）资金一栏没有填写。');
  },
});

/** Null where the other items do not make up the total. */
function filledWithZero(
  sheet: SheetSnapshot,
  items: readonly FundItem[],
  total: Amount,
  cell: string,
): Proposal | null {
  const parts = items.filter(({ role }) => role !== 'total');
  const known = sum(parts.flatMap(({ amount }) => amount.amount ?? []));
  if (total.amount === null || !within(known, total.amount, '0.01')) return null;
  const isText = typeof cellNamed(sheet, total.cell)?.value === 'string';
  const draft = isText ? textDraft(cell, '0') : numberDraft(cell, '0', 'General', '0');
  return draft === null ? null : { drafts: [draft] };
}
