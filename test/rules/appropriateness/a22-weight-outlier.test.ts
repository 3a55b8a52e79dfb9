import { weightOutlier } from '../../../src/rules/appropriateness/a22-weight-outlier';
import { formSheet, found, type IndicatorCells, indicatorsWith } from '../../support/form';

/** Another row of 数量指标 with this weight. */
function books(weight: number): IndicatorCells {
  return [
    ...(['产出指标', '数量指标', '培训教材册数', '≥200册', '计划标准', '180册'] as const),
    ...([weight, '按照完成比例赋分', '原始凭证'] as const),
  ];
}

describe('A22 权重分布异常', () => {
  test('five times', () => {
    const sheet = formSheet({
      indicators: [...indicatorsWith({ 0: { weight: 10 } }), books(2)],
    });
    expect(found(weightOutlier, sheet)).toEqual([
      'A22 info G8 G14: “培训班期数”权重10，同属“数量指标”的“培训教材册数”只有2，相差悬殊。',
    ]);
  });

  test.each([
    [
      'three times',
      {
        indicators: [...indicatorsWith({ 0: { weight: 10 } }), books(4)],
      },
    ],
    ['another level', { rows: { 0: { weight: 2 } } }],
    [
      'no weight',
      {
        indicators: [...indicatorsWith({ 0: { weight: 10 } }), books(0)],
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(found(weightOutlier, options)).toEqual([]);
  });
});
