import { level2Misplaced } from '../../../src/rules/standardization/n03-level2-misplaced';
import { found } from '../../support/form';

describe('N03 一、二级归属错误', () => {
  const cost = { 3: { level1: null, level2: '成本指标' } };

  test('a cost under 产出指标 in a form of 2024; before 2021 that was right: a hint', () => {
    expect(found(level2Misplaced, { rows: cost })).toEqual([
      'N03 error B11: 二级指标“成本指标”列在“产出指标”下，应属“成本指标”。',
    ]);
    expect(found(level2Misplaced, { year: '（2020年度）', rows: cost })).toEqual([
      'N03 info B11: 二级指标“成本指标”列在“产出指标”下，按101号指引应属“成本指标”。',
    ]);
  });

  test('可持续影响 under 满意度指标', () => {
    expect(found(level2Misplaced, { rows: { 5: { level2: '可持续影响指标' } } })).toEqual([
      'N03 error B13: 二级指标“可持续影响指标”列在“满意度指标”下，应属“效益指标”。',
    ]);
  });

  test('the public under 效益指标 is a hint', () => {
    const rows = { 5: { level1: null, level2: '社会公众或服务对象满意度指标' } };
    expect(found(level2Misplaced, { rows })).toEqual([
      'N03 info B13: 二级指标“社会公众或服务对象满意度指标”列在“效益指标”下，按101号指引应属“满意度指标”。',
    ]);
  });

  test.each([{ level1: '其他', level2: '数量指标' }, { level2: '综合指标' }])(
    'levels by other words: %p',
    (levels) => {
      expect(found(level2Misplaced, { rows: { 4: levels } })).toEqual([]);
    },
  );
});
