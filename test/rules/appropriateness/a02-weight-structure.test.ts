import { weightStructure } from '../../../src/rules/appropriateness/a02-weight-structure';
import { fixesOf, spoiled } from '../../support/fix';
import { found, indicatorsWith, runCheck } from '../../support/form';

describe('A02 一级权重结构偏离', () => {
  test('ten points from 产出 to 成本 are reported once, at the header of the weights', () => {
    const rows = { 0: { weight: 5 }, 1: { weight: 10 }, 3: { weight: 30 } };
    expect(found(weightStructure, { rows })).toEqual([
      'A02 warning G7: 一级指标权重为成本指标30，产出指标30，效益指标20，满意度指标10；设成本指标的推荐结构为成本指标20，产出指标40，效益指标20，满意度指标10，两者相比成本指标多10分，产出指标少10分。',
    ]);
  });
  const skewed = { 0: { weight: 40 }, 3: { weight: 5 }, 4: { weight: 15 } };

  test('of 100 points, and where the region has none, no structure is known', () => {
    expect(found(weightStructure, { rows: skewed })).toEqual([]);
    expect(found(weightStructure, { rows: { ...skewed, 0: { weight: 30 } } })).toHaveLength(1);
    expect(found(weightStructure, { rows: { ...skewed, 0: { weight: 30 } } }, 'hunan')).toEqual([]);
  });

  test.each([
    ['a wrong total with the right proportions', { rows: { 0: { weight: 15 } } }],
    ['all that the total lacks is missing at one level', { rows: { 0: { weight: 1 } } }],
    [
      'a level of other words',
      { rows: { 0: { weight: 5 }, 3: { weight: 30, level1: '其他事项指标' } } },
    ],
    ['a weight is missing', { rows: { 0: { weight: null }, 3: { weight: 30 } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(weightStructure, options)).toEqual([]);
  });
  test('without 满意度指标 its ten points belong to 效益指标', () => {
    const indicators = indicatorsWith({ 4: { weight: 30 } }).slice(0, 5);
    expect(found(weightStructure, { indicators })).toEqual([]);
  });

  test('without 成本指标 it is 50, 30 and 10', () => {
    const right = indicatorsWith({ 0: { weight: 20 }, 4: { weight: 30 } });
    right.splice(3, 1);
    expect(found(weightStructure, { indicators: right })).toEqual([]);
    const wrong = indicatorsWith({ 0: { weight: 40 }, 4: { weight: 10 } });
    wrong.splice(3, 1);
    expect(runCheck(weightStructure, { indicators: wrong })).toHaveLength(1);
  });

  test('each 一级指标 comes to the scheme, its rows in proportion', () => {
    const rows = { 0: { weight: 4 }, 1: { weight: 6 }, 2: { weight: 10 }, 3: { weight: 40 } };
    expect(fixesOf('A02', spoiled(rows))).toEqual([
      ['suggestion', 'G11: 40 → 20', 'G8: 4 → 8', 'G9: 6 → 12', 'G10: 10 → 20'],
    ]);
  });
});
