import { compare, divide, multiply, round } from '../../domain/exact';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';

export const otherFundsShare = defineCheck({
  id: 'F05',
  name: 'other-funds-share',
  title: '其他资金占比异常',
  category: 'feasibility',
  severity: 'info',
  condition: '其他资金超过年度预算总额的一半。',
  exceptions: '其他资金大于预算总额的由“资金总额与分项不符”提示；没有预算总额的不检查。',
  advice: '核对资金来源；上级转移支付应列在财政拨款。',
  example: { wrong: '年度预算总额10，其他资金8', right: '年度预算总额10，财政拨款10，其他资金0' },
  citations: [measures('绩效目标审核：可行性')],
  *check({ table }) {
    const { total, other, currencyUnit } = table.funds;
    const unit = currencyUnit ?? '';
    if (total?.amount == null || other?.amount == null) return;
    if (compare(total.amount, '0') <= 0 || compare(other.amount, total.amount) > 0) return;
    const share = round(multiply(divide(other.amount, total.amount), '100'), 1);
    if (compare(share, '50') <= 0) return;
    yield {
      cells: [other.cell, total.cell],
      message: `其他资金${other.amount}${unit}占预算总额${total.amount}${unit}的${share}%。`,
      steps: () => [
        `其他资金${other.amount ?? ''}${unit}÷预算总额${total.amount ?? ''}${unit}=${share}%。`,
        `${share}%超过50%。`,
      ],
    };
  },
});
