import { compare, divide, multiply, round } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';

export const otherFundsShare = defineCheck({
  id: 'F05',
  name: 'other-funds-share',
  title: '其他资金占比异常',
  category: 'feasibility',
  severity: 'info',
  options: { share: '0.5' },
  condition: '其他资金超过年度预算总额的{share%}。',
  exceptions: '其他资金大于预算总额的由“资金总额与分项不符”提示；没有预算总额的不检查。',
  advice: '核对资金来源；上级转移支付应列在财政拨款。',
  examples: [
    {
      with: { total: 10 },
      wrong: [
        { fiscal: 2, other: 8 },
        { fiscal: 4, other: 6 },
        { fiscal: 0.5, other: 9.5 },
      ],
      right: { fiscal: 10, other: 0 },
      at: 'other',
    },
  ],
  bounds: {
    share: {
      with: { total: 10 },
      wrong: { fiscal: 4, other: 6 },
      right: { fiscal: 5, other: 5 },
      at: 'other',
    },
  },
  citations: [measures('绩效目标审核：可行性')],
  matter: 'funds',
  *check({ table, options }) {
    const { total, other, currencyUnit } = table.funds;
    const unit = currencyUnit ?? '';
    if (total?.amount == null || other?.amount == null) return;
    if (compare(total.amount, '0') <= 0 || compare(other.amount, total.amount) > 0) return;
    const share = round(multiply(divide(other.amount, total.amount), '100'), 1);
    const limit = multiply(options.share, '100');
    if (compare(share, limit) <= 0) return;
    yield {
      cells: [other.cell, total.cell],
      message: `其他资金${other.amount}${unit}占预算总额${total.amount}${unit}的${share}%。`,
      steps: () => [
        `其他资金${other.amount ?? ''}${unit}÷预算总额${total.amount ?? ''}${unit}=${share}%。`,
        `${share}%超过${limit}%。`,
      ],
    };
  },
});
