import { level2Misplaced } from '../../../src/rules/standardization/n03-level2-misplaced';
import { findProfile } from '../../../src/regions/profiles';
import { level2Wording } from '../../../src/rules/standardization/n02-level2-wording';
import { found } from '../../support/form';

describe('N03 一、二级归属错误', () => {
  const cost = { 3: { level1: null, level2: '成本指标' } };

  test('成本指标 under 产出指标 in a form without a level of its own for it is the order of 2015: a hint', () => {
    expect(found(level2Misplaced, { rows: cost })).toEqual([
      'N03 info B11: 二级指标“成本指标”列在“产出指标”下，按101号指引应属“成本指标”。',
    ]);
  });

  test('before 2021, and where a region keeps to it, that is right', () => {
    expect(found(level2Misplaced, { year: '（2020年度）', rows: cost })).toEqual([]);
    expect(found(level2Misplaced, { year: '（2021年度）', rows: cost })).toHaveLength(1);
    const old = { ...findProfile('national')!, taxonomy: '2015' as const };
    expect(found(level2Misplaced, { rows: cost }, old)).toEqual([]);
  });

  test('it is wrong in a form that has the level, or the name of 101号, or is of a region with its own order', () => {
    const both = { 0: { level2: '成本指标' } };
    expect(found(level2Misplaced, { rows: both })).toEqual([
      'N03 error B8: 二级指标“成本指标”列在“产出指标”下，应属“成本指标”。',
    ]);
    const newName = { 3: { level1: null, level2: '经济成本指标' } };
    expect(found(level2Misplaced, { rows: newName })).toEqual([
      'N03 error B11: 二级指标“经济成本指标”列在“产出指标”下，应属“成本指标”。',
    ]);
    expect(found(level2Misplaced, { rows: cost }, 'xinjiang')).toEqual([
      'N03 error B11: 二级指标“成本指标”列在“产出指标”下，应属“成本指标”。',
    ]);
  });

  test('可持续影响 under 满意度指标', () => {
    expect(found(level2Misplaced, { rows: { 5: { level2: '可持续影响指标' } } })).toEqual([
      'N03 error B13: 二级指标“可持续影响指标”列在“满意度指标”下，应属“效益指标”。',
    ]);
  });

  test('满意度 under 效益指标, without a level of its own, is one remark with the cost', () => {
    const rows = { ...cost, 5: { level1: null } };
    expect(found(level2Misplaced, { rows })).toEqual([
      'N03 info B11 B13: 本表有2处指标分类的名称或归属与101号指引不同（B11、B13）：“成本指标”“服务对象满意度指标”。',
    ]);
  });

  test('what N02 says of the names says it for the order too', () => {
    const rows = { 5: { level1: null, level2: '社会公众或服务对象满意度指标' } };
    expect(found(level2Misplaced, { rows })).toEqual([]);
    expect(found(level2Wording, { rows })).toEqual([
      'N02 info B13: 本表有1处指标分类的名称或归属与101号指引不同（B13）：“社会公众或服务对象满意度指标”。',
    ]);
  });

  test.each([{ level1: '其他', level2: '数量指标' }, { level2: '综合指标' }])(
    'levels by other words: %p',
    (levels) => {
      expect(found(level2Misplaced, { rows: { 4: levels } })).toEqual([]);
    },
  );
});
