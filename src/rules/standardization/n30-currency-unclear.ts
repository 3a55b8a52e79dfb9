import { equals } from '../../domain/exact';
import type { FundItem } from '../../domain/funds';
import { withoutColon, inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { currencyUnitIn } from '../../domain/quantity/currency';
import { defineCheck } from '../engine/check';

interface Stated {
  readonly item: FundItem;
  readonly unit: string;
}

/** The unit in each label that gives one: 年度预算总额（万元）. */
function statedUnits(items: readonly FundItem[]): Stated[] {
  return items.flatMap((item) => {
    const bracket = /[(（][^()（）元]*元[^()（）]*[)）]/.exec(item.label)?.[0];
    const unit = bracket === undefined ? null : currencyUnitIn(bracket);
    return unit === null ? [] : [{ item, unit }];
  });
}

export const currencyUnclear = defineCheck({
  id: 'N30',
  name: 'currency-unclear',
  title: '货币单位不明或混用',
  category: 'standardization',
  severity: 'warning',
  condition: '项目资金各栏、表头说明和金额本身都没有写明货币单位；或资金各栏标签写的单位不同。',
  exceptions:
    '“项目资金（万元）”“单位：万元”“20万元”写明一处即可；没有填金额、金额为0的资金栏不检查；指标值的单位由“有数值无单位”检查。',
  advice: '在资金栏注明“单位：万元”（或元），全表用同一单位。',
  examples: [
    {
      wrong: [
        { fundsLabel: '项目资金', total: 10 },
        { fundsLabel: '资金情况', total: 10 },
      ],
      right: { fundsLabel: '项目资金（万元）', total: 10 },
      at: 'totalLabel',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  *check({ table }) {
    const { funds } = table;
    const items = [...funds.items, ...funds.periodItems];
    const filled = items.filter(
      ({ amount: { amount } }) => amount !== null && !equals(amount, '0'),
    );
    const [first] = filled;
    if (first === undefined) return;
    if (funds.currencyUnit === null) {
      yield {
        cells: [first.labelCell],
        message: `资金栏没有写明货币单位，${inQuotes(withoutColon(first.label))}的${first.amount.raw}不知是元还是万元。`,
        steps: () => [
          `填了金额的资金栏有${filled.length}个，标签里都没有“元”或“万元”。`,
          `${first.amount.raw}如以元计是${first.amount.raw}元，如以万元计是它的10000倍。`,
        ],
        also: () => filled.map(({ amount }) => amount.cell),
      };
      return;
    }
    const [one, ...others] = statedUnits(items);
    const other = others.find(({ unit }) => unit !== one?.unit);
    if (one === undefined || other === undefined) return;
    yield {
      cells: [other.item.labelCell, one.item.labelCell],
      message: `资金栏混用货币单位：${inQuotes(withoutColon(one.item.label))}用${one.unit}，${inQuotes(withoutColon(other.item.label))}用${other.unit}。`,
      steps: () =>
        statedUnits(items).map(
          ({ item, unit }) => `${inQuotes(withoutColon(item.label))}的标签写的是${unit}。`,
        ),
      also: () => [other.item.amount.cell, one.item.amount.cell],
    };
  },
});
