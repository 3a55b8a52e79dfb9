import { isBlank } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { firstCell, isListed } from '../facts/select';
import { hasHead, quote } from '../facts/structure';

export const totalMissing = defineCheck({
  id: 'C05',
  name: 'total-missing',
  title: '年度预算总额缺失或非数值',
  category: 'completeness',
  severity: 'error',
  condition: '年度预算总额（年度资金总额）一栏为空，或不是数值；全表没有任何资金栏的，为警告。',
  exceptions:
    '“854万（……）”之类带说明的金额取首个金额，视为数值；版式只列财政拨款等分项、没有总额栏的、没有资金列的多项目清单不检查；自评表年初、全年预算数有一个即可。',
  advice: '填写年度预算总额（数值，单位与资金栏一致），不要夹带文字。',
  examples: [
    {
      wrong: [{ total: '待定' }, { total: null }, { total: '—' }],
      right: { total: 10 },
      at: 'total',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  yieldsTo: ['N31', 'C23'],
  *check({ table }) {
    const { funds } = table;
    if (funds.total === null) {
      const hasFunds = funds.items.length > 0 || funds.periodItems.length > 0;
      if (hasFunds || !hasHead(table) || isListed(table)) return;
      // Of a layout that was not read, nothing is known to be missing.
      if (table.notices.some(({ code }) => code === 'no-indicators')) return;
      yield {
        cells: [firstCell(table)],
        message: '表中没有找到年度预算总额。',
        advice: '在项目资金栏填写年度预算总额及财政拨款、其他资金，并注明单位。',
        severity: 'warning',
      };
      return;
    }
    const { total, execution } = funds;
    if (total.amount !== null || (execution?.initial?.amount ?? null) !== null) return;
    const isOpen = isBlank(total.value) || /^[-—–/\\]+$/.test(total.value ?? '');
    yield {
      cells: [total.cell],
      message: isOpen
        ? '年度预算总额未填写。'
        : `年度预算总额${quote(total.raw === '' ? (total.value ?? '') : total.raw)}不是数值。`,
      steps: () => [
        `总额栏读到${isOpen ? '空白或横线' : quote(total.raw === '' ? (total.value ?? '') : total.raw)}。`,
        isOpen ? '没有数值，无法与分项和成本核对。' : '其中没有可以单独读出的金额。',
      ],
    };
  },
});
