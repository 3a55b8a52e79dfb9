import { equals, multiply, type Decimal, divide } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import { guide } from '../../policy/documents';
import { defineCheck } from '../check';
import { countsIn } from '../goal-text/counts';
import { annualGoal } from '../goal-text/text';
import { cellOf, nameOf } from '../select';
import { namedIndicators } from '../structure';

function rowsOf(indicators: readonly Indicator[], unit: string) {
  return indicators.flatMap((indicator) => {
    const base = indicator.target?.base ?? null;
    return base?.unit === unit ? [{ indicator, number: base.number }] : [];
  });
}

export const sameFactTwice = defineCheck({
  id: 'R13',
  name: 'same-fact-twice',
  title: '两个指标度量同一事项',
  category: 'relevance',
  severity: 'info',
  condition: '人次恰好等于人数乘次数，人次与次数两项指标由同一事实推得。',
  exceptions: '人数取自指标或目标文字；算不出的不提示。',
  advice: '保留更能反映产出的一项，腾出的权重给质量或时效。',
  example: {
    wrong: '培训200人；集中培训次数=5次；参训学员人次数=1000人次',
    right: '只设“参训学员人次数=1000人次”，另设“学员考核合格率”',
  },
  citations: [guide('绩效指标的类型和设置要求')],
  appliesTo: ['target'],
  *check({ table }) {
    const indicators = namedIndicators(table);
    const goal = annualGoal(table);
    const people: Decimal[] = [
      ...rowsOf(indicators, '人').map(({ number }) => number),
      ...(goal === null ? [] : countsIn(goal.text))
        .filter(({ kind }) => kind === '人')
        .map(({ number }) => number),
    ];
    for (const visits of rowsOf(indicators, '人次')) {
      const times = rowsOf(indicators, '次').find(({ number }) =>
        people.some((count) => equals(multiply(count, number), visits.number)),
      );
      if (times === undefined || equals(times.number, '1')) continue;
      yield {
        cells: [cellOf(times.indicator, 'level3'), cellOf(visits.indicator, 'level3')],
        message: `${nameOf(visits.indicator)}等于人数乘${nameOf(times.indicator)}，两项指标由同一事实推得。`,
        steps: () => [
          `${nameOf(visits.indicator)}为${visits.number}人次，${nameOf(times.indicator)}为${times.number}次。`,
          `表中写明的人数有${[...new Set(people)].join('、')}；${divide(visits.number, times.number)}×${times.number}=${visits.number}，正好相等。`,
        ],
        also: () => [cellOf(times.indicator, 'target'), cellOf(visits.indicator, 'target')],
      };
    }
  },
});
