import { canonical, multiply, type Decimal, exact, subtract, toDecimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { parseUnit, toBase } from '../../domain/quantity/units';
import { measures } from '../../policy/documents';
import { isClose } from '../facts/budget';
import { defineCheck } from '../engine/check';
import { isCostRow } from '../../domain/cost';
import { isSavingName } from '../../domain/lexicon/saving';
import { isTotalAmount } from '../facts/cost';
import { convertTo } from '../facts/last-year';
import { shareSubject } from '../facts/goal/words';
import { productBeside } from '../facts/product-in-value';
import { cellOf, level2, nameOf } from '../facts/select';
import { quote } from '../facts/structure';
import { baseOf } from '../wording/values';

interface Row {
  readonly indicator: Indicator;
  readonly cell: string;
  readonly number: Decimal;
  readonly unit: string;
  readonly base: Decimal;
  readonly baseUnit: string;
}

function readRow(indicator: Indicator): Row | null {
  const { target } = indicator;
  if (target?.kind !== 'number' || target.number === null || target.unit === null) return null;
  const { number, unit, cell } = target;
  const base = toBase(number, unit);
  return base === null
    ? null
    : { indicator, cell, number, unit, base: base.number, baseUnit: baseOf(unit) };
}

function alone<T>(list: readonly T[]): T | null {
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : null;
}

function sameSubject(a: Row, b: Row): boolean {
  return shareSubject(a.indicator.name ?? '', b.indicator.name ?? '');
}

export const quantityPriceAmount = defineCheck({
  id: 'K08',
  name: 'quantity-price-amount',
  title: '数量×单价≠金额',
  category: 'consistency',
  severity: 'warning',
  options: { share: '0.01' },
  condition:
    '同一对象的数量、单价（元/个、元/人）和总额都有指标，而数量×单价与总额相差超过{share%}；或成本指标的指标值同时写了数量×单价和金额，两者不符。',
  exceptions:
    '三者有一项缺少、不止一项相配，或名称看不出是同一对象时不判断；含月、次等多个期间的单价不判断。',
  advice: '改正数量、单价或总额。',
  examples: [
    {
      with: {
        goalEnd: '购置教材。',
        people: { name: '教材购置数量', target: '=200册', lastYear: '200册' },
        cost: { name: '教材单价', target: '≤20元/册', lastYear: '20元/册', weight: 10 },
      },
      wrong: [
        { below: { cost: [{ name: '教材购置费', target: '≤1万元', lastYear: '1万元' }] } },
        { below: { cost: [{ name: '教材购置费', target: '≤5000元', lastYear: '5000元' }] } },
        { below: { cost: [{ name: '教材购置费', target: '≤3900元', lastYear: '3900元' }] } },
      ],
      right: { below: { cost: [{ name: '教材购置费', target: '≤4000元', lastYear: '4000元' }] } },
      at: ['cost', 'target', 0],
    },
  ],
  bounds: {
    share: {
      with: {
        people: { name: '教材购置数量', target: '=200册' },
        cost: { name: '教材单价', target: '≤20元/册' },
      },
      wrong: { below: { cost: [{ name: '教材购置费', target: '≤4050元' }] } },
      right: { below: { cost: [{ name: '教材购置费', target: '≤4040元' }] } },
      at: ['cost', 'target', 0],
    },
  },
  citations: [measures('绩效目标设定：相应匹配')],
  *check({ table, options: { share } }) {
    const rows = table.indicators.flatMap((indicator) => readRow(indicator) ?? []);
    const quantities = rows.filter((row) => level2(row.indicator) === '数量指标');
    const costs = table.indicators.filter(
      (indicator) => isCostRow(indicator) && !isSavingName(indicator.name),
    );
    const amounts = rows.filter(
      ({ indicator }) => costs.includes(indicator) && isTotalAmount(indicator),
    );
    for (const indicator of costs) {
      // 20元×200册，0.5万元 is read as words, for either may be the amount.
      const isOpen = indicator.target?.kind === 'qualitative' || isTotalAmount(indicator);
      const product = isOpen ? productBeside(indicator) : null;
      if (product === null || product.holds) continue;
      yield {
        cells: [cellOf(indicator, 'target')],
        message: `${nameOf(indicator)}的指标值里，${product.text.split('=')[0] ?? ''}为${product.computed}${product.unit}，而金额写的是${product.stated}${product.unit}。`,
        steps: () => [
          `指标值写的是${quote(indicator.target?.raw ?? '', 60)}，其中有数量×单价，也有金额。`,
          `相乘得${product.computed}${product.unit}，与${product.stated}${product.unit}不符。`,
        ],
      };
    }
    for (const price of rows) {
      const counted = /^元\/([^/·()]+)$/.exec(price.baseUnit)?.[1];
      if (counted === undefined) continue;
      const quantity = alone(
        quantities.filter((row) => row.baseUnit === counted && sameSubject(row, price)),
      );
      const amount = alone(amounts.filter((row) => sameSubject(row, price)));
      if (quantity === null || amount === null) continue;
      const product = multiply(quantity.base, price.base);
      if (isClose(product, amount.base, share)) continue;
      const shown = convertTo(product, '元', amount.unit) ?? product;
      yield {
        cells: [amount.cell, quantity.cell, price.cell],
        message: `${nameOf(amount.indicator)}为${canonical(amount.number)}${amount.unit}，而数量${canonical(quantity.number)}${quantity.unit}×单价${canonical(price.number)}${price.unit}=${shown}${parseUnit(amount.unit)?.text ?? ''}。`,
        steps: () => [
          `三项指标说的是同一对象：数量${canonical(quantity.number)}${quantity.unit}，单价${canonical(price.number)}${price.unit}，总额${canonical(amount.number)}${amount.unit}。`,
          `换算成元：${quantity.base}×${price.base}=${product}元（${shown}${parseUnit(amount.unit)?.text ?? ''}）；总额${amount.base}元。`,
          `相差${toDecimal(exact(subtract(product, amount.base)).abs())}元，超过总额的${multiply(share, '100')}%。`,
        ],
      };
    }
  },
});
