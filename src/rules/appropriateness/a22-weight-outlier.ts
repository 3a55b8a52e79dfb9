import { compare, multiply, divide, round } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, level2, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

function byLevel2(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = `${indicator.level1 ?? ''}/${level2(indicator)}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return groups;
}

export const weightOutlier = defineCheck({
  id: 'A22',
  name: 'weight-outlier',
  title: '权重分布异常',
  category: 'appropriateness',
  severity: 'info',
  options: { times: '4' },
  condition: '同一二级指标下，权重最高的一项达到最低一项的{times}倍。',
  exceptions: '有空白、0或非数字权重的由其他检查项提示；同一二级指标只有一项的不比较。',
  advice: '按重要程度重新分配权重，差距过大时说明理由。',
  examples: [
    {
      with: { count: { name: '培训班期数' }, people: { name: '参训学员人数' } },
      wrong: [
        { count: { weight: 8 }, people: { weight: 2 } },
        { count: { weight: 9 }, people: { weight: 1 } },
      ],
      right: { count: { weight: 5 }, people: { weight: 5 } },
      at: ['count', 'weight'],
    },
  ],
  bounds: {
    times: {
      wrong: { count: { weight: 8 }, people: { weight: 2 } },
      right: { count: { weight: 7.99 }, people: { weight: 2 } },
      at: ['count', 'weight'],
    },
  },
  citations: [guide('指标分值权重')],
  matter: 'weights',
  appliesTo: ['target'],
  *check({ table, options: { times } }) {
    for (const rows of byLevel2(namedIndicators(table)).values()) {
      const weighed = rows.flatMap((indicator) => {
        const amount = indicator.weight?.amount ?? null;
        return amount === null || compare(amount, '0') <= 0 ? [] : [{ indicator, amount }];
      });
      weighed.sort((a, b) => compare(b.amount, a.amount));
      const [most] = weighed;
      const least = weighed.at(-1);
      if (most === undefined || least === undefined || weighed.length < 2) continue;
      if (compare(most.amount, multiply(least.amount, times)) < 0) continue;
      yield {
        cells: [cellOf(most.indicator, 'weight'), cellOf(least.indicator, 'weight')],
        message: `${nameOf(most.indicator)}权重${most.amount}，同属${inQuotes(most.indicator.level2 ?? '')}的${nameOf(least.indicator)}只有${least.amount}，相差悬殊。`,
        steps: () => [
          `同属${inQuotes(most.indicator.level2 ?? '')}的${weighed.length}项，权重从高到低：${weighed.map(({ amount }) => amount).join('、')}。`,
          `最高${most.amount}÷最低${least.amount}=${round(divide(most.amount, least.amount), 2)}倍，达到${times}倍。`,
        ],
        also: () => weighed.map(({ indicator }) => cellOf(indicator, 'weight')),
      };
    }
  },
});
