import { add, compare, subtract } from '../../domain/exact';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';

const TOLERANCE = '0.01';

export const yearAbovePeriod = defineCheck({
  id: 'K10',
  name: 'year-above-period',
  title: '年度资金大于项目总资金',
  category: 'consistency',
  severity: 'error',
  condition: '年度资金总额大于中期（项目）资金总额。',
  exceptions: '没有中期（项目）总额，或总额为空、为0的不检查。',
  advice: '改正项目总额或年度金额。',
  examples: [
    {
      with: { total: 10 },
      wrong: [{ period: 5 }, { period: 9.98 }, { period: 9 }],
      right: [{ period: 30 }, { period: 10 }],
      at: 'period',
    },
  ],
  citations: [measures('绩效目标审核：适当性')],
  matter: 'funds',
  *check({ table: { funds } }) {
    const { total, currencyUnit } = funds;
    if (total?.amount == null) return;
    const unit = currencyUnit ?? '';
    for (const item of funds.periodItems) {
      const { amount, cell } = item.amount;
      if (item.role !== 'total' || amount === null || compare(amount, '0') <= 0) continue;
      if (compare(total.amount, add(amount, TOLERANCE)) <= 0) continue;
      yield {
        cells: [cell, total.cell],
        message: `年度资金总额${total.amount}${unit}，大于${inQuotes(item.label.replace(/[:：]$/, ''))}${amount}${unit}。`,
        steps: () => [
          `${inQuotes(item.label.replace(/[:：]$/, ''))}是${amount}${unit}，年度资金总额是${total.amount ?? ''}${unit}。`,
          `一年的钱不会多于整个项目的钱：${total.amount ?? ''}大于${amount}，超出${subtract(total.amount ?? '0', amount)}${unit}。`,
        ],
      };
      return;
    }
  },
});
