import { compare } from '../../domain/exact';
import type { FundItem } from '../../domain/funds';
import type { Amount } from '../../domain/located';
import { withoutColon } from '../../domain/text';
import { filing } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';

function* blankItems(
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
      message: `“${name}”${what}`,
      steps: () => [
        `资金总额是${total.amount ?? ''}，大于0。`,
        `“${name}”一栏是空白，看不出是0还是漏填。`,
      ],
      also: () => [total.cell],
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
  example: {
    wrong: '年度预算总额：10　财政拨款：10　其他资金：（空）',
    right: '年度预算总额：10　财政拨款：10　其他资金：0',
  },
  citations: [filing('项目资金分项填报')],
  appliesTo: ['target'],
  *check({ table: { funds } }) {
    yield* blankItems(funds.items, funds.total, '没有填写。');
    const period = funds.periodItems.find(({ role }) => role === 'total')?.amount ?? null;
    yield* blankItems(funds.periodItems, period, '在项目（中期）资金一栏没有填写。');
  },
});
