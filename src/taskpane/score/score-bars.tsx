/** 小计 against the maximum, one bar for each 一级指标. */
import type { TableScore } from '../../scoring/score-table';
import { Bars } from '../bars';

export function ScoreBars({ score: { subtotals, execution } }: { readonly score: TableScore }) {
  const parts = [
    ...subtotals.map(({ level1, ...part }) => ({
      ...part,
      name: level1?.replace('指标', '') ?? '未填一级指标',
    })),
    ...(execution === null ? [] : [{ ...execution, name: '预算执行' }]),
  ];
  const bars = parts.map(({ name, score, maximum }) => ({
    ...{ name, value: score, most: maximum },
    figures: `${score ?? '—'} / ${maximum}`,
  }));
  return <Bars bars={bars} />;
}
