import { compare } from '../../domain/exact';
import { filing } from '../../policy/documents';
import { defineCheck } from '../check';

export const fundItemBlank = defineCheck({
  id: 'C06',
  name: 'fund-item-blank',
  title: '分项资金留空',
  category: 'completeness',
  severity: 'info',
  condition: '预算总额大于0，而“其他资金”或“上年结转”为空白。',
  exceptions: '填了0或横线的视为已填；表中没有这一栏的、预算总额缺失的不检查。',
  advice: '没有该项资金请填0。',
  example: {
    wrong: '年度预算总额：10　财政拨款：10　其他资金：（空）',
    right: '年度预算总额：10　财政拨款：10　其他资金：0',
  },
  citations: [filing('项目资金分项填报')],
  appliesTo: ['target'],
  *check({ table }) {
    const { total, items } = table.funds;
    if (total?.amount == null || compare(total.amount, '0') <= 0) return;
    for (const { role, label, amount } of items) {
      if (role !== 'other' && role !== 'carryOver') continue;
      if (amount.value !== null) continue;
      yield {
        cells: [amount.cell],
        message: `“${label.replace(/[:：\s]+$/, '')}”没有填写。`,
        steps: () => [
          `预算总额是${total.amount ?? ''}，大于0。`,
          `“${label.replace(/[:：\s]+$/, '')}”一栏是空白，看不出是0还是漏填。`,
        ],
        also: () => [total.cell],
      };
    }
  },
});
