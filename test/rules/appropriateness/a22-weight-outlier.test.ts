import { weightOutlier } from '../../../src/rules/appropriateness/a22-weight-outlier';
import { found } from '../../support/form';

describe('A22 权重分布异常', () => {
  test('is said at the cell', () => {
    expect(
      found(weightOutlier, { rows: { 0: { weight: 15 }, 1: { level2: '数量指标', weight: 3 } } }),
    ).toEqual([
      'A22 info G8 G9: “培训班期数”权重15，同属“数量指标”的“学员考核合格率”只有3，相差悬殊。',
    ]);
  });
  test.each([
    ['another level', { 0: { weight: 2 } }],
    ['no weight', { 1: { level2: '数量指标', weight: 0 } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(weightOutlier, { rows })).toEqual([]);
  });
});
