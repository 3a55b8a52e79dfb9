import { compare } from '../../domain/exact';
import type { FundItem } from '../../domain/funds';
import type { Amount } from '../../domain/located';
import type { PerformanceTable } from '../../domain/performance-table';
import { withoutColon } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { isOpenTarget } from '../facts/library-prompt';
import { namedIndicators } from '../facts/structure';

interface NamedAmount {
  readonly name: string;
  readonly amount: Amount;
}

const COLUMNS = { initial: '年初预算数', budget: '全年预算数', executed: '全年执行数' } as const;

function amountsOf({ label, amount, execution }: FundItem): NamedAmount[] {
  const name = withoutColon(label).replace(/^其中[:：]?/, '');
  const others = (['initial', 'budget', 'executed'] as const).flatMap((column) => {
    const own = execution?.[column] ?? null;
    return own === null ? [] : [{ name: `${name}的${COLUMNS[column]}`, amount: own }];
  });
  return [...others, { name, amount }];
}

/** Every amount of the form, a cell once. */
function allAmounts({ funds }: PerformanceTable): NamedAmount[] {
  const { items, periodItems, execution, total } = funds;
  const named: NamedAmount[] = [
    ...(['initial', 'budget', 'executed'] as const).flatMap((column) => {
      const own = execution?.[column] ?? null;
      return own === null ? [] : [{ name: COLUMNS[column], amount: own }];
    }),
    ...(total === null ? [] : [{ name: '年度预算总额', amount: total }]),
    ...[...items, ...periodItems].flatMap(amountsOf),
  ];
  const seen = new Set<string>();
  return named.filter(({ amount: { cell } }) => !seen.has(cell) && seen.add(cell));
}

/** Somebody has begun to fill it in: a total of 0 that a formula makes of a blank form says nothing. */
function isBegun(table: PerformanceTable): boolean {
  return namedIndicators(table).some((indicator) => !isOpenTarget(indicator));
}

export const budgetNotPositive = defineCheck({
  id: 'C26',
  name: 'budget-not-positive',
  title: '预算为0或资金为负',
  category: 'completeness',
  severity: 'error',
  condition: '目标表的年度预算总额为0；或资金栏（预算、执行、各分项）有负数。',
  exceptions:
    '分项为0的不提示；还没有填指标值的空白表、自评表的预算为0、分项有金额的、同时填有项目（中期）资金总额而本年不安排的，不提示为0。',
  advice: '按预算批复填写年度预算总额；没有该项资金的分项填0，资金不填负数。',
  examples: [
    {
      wrong: [{ total: 0, fiscal: 0 }],
      right: { total: 10, fiscal: 10 },
      at: 'total',
    },
    {
      with: { total: 10 },
      wrong: { fiscal: 12, other: -2 },
      right: { fiscal: 10, other: 0 },
      at: 'other',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  matter: 'funds',
  *check({ table }) {
    const { total, items, periodItems } = table.funds;
    const negative = allAmounts(table).filter(
      ({ amount }) => compare(amount.amount ?? '0', '0') < 0,
    );
    const [first, ...rest] = negative;
    if (first !== undefined) {
      yield {
        cells: [first.amount.cell, ...rest.map(({ amount }) => amount.cell)],
        message: `资金不能是负数：${negative.map(({ name, amount }) => `${name}为${amount.amount ?? ''}`).join('，')}。`,
        advice: '核对金额；调减预算的，填写调整后的数。',
        steps: () =>
          negative.map(({ amount: { cell, amount } }) => `${cell}读到${amount ?? ''}，小于0。`),
      };
    }
    if (table.kind !== 'target' || total?.amount == null || !isBegun(table)) return;
    if (compare(total.amount, '0') !== 0) return;
    // Where a part has money, the sum is wrong; where the period has, this year has none.
    if ([...items, ...periodItems].some(({ amount }) => compare(amount.amount ?? '0', '0') > 0))
      return;
    yield {
      cells: [total.cell],
      message: '年度预算总额为0，没有预算就没有可以考核的支出。',
      steps: () => ['总额栏读到0；表中已填有指标值，不是空白表。'],
    };
  },
});
