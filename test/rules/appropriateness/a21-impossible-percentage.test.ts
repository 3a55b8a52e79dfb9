import { impossiblePercentage } from '../../../src/rules/appropriateness/a21-impossible-percentage';
import { found } from '../../support/form';

describe('A21 百分比超出合理范围', () => {
  test.each([
    [
      { 1: { target: '≥105%' } },
      'A21 error D9: “学员考核合格率”的指标值“≥105%”超出0到100%的范围。',
    ],
    [
      { 5: { lastYear: '120%' } },
      'A21 error F13: “参训学员满意度”的上年完成值“120%”超出0到100%的范围。',
    ],
  ])('%j', (rows, message) => {
    expect(found(impossiblePercentage, { rows })).toEqual([message]);
  });
  test.each([
    ['增值率', { 4: { name: '资产保值增值率（%）', target: '≥105%' } }],
    ['完成率', { 4: { name: '任务完成率', target: '≥110%' } }],
    ['a fall', { 4: { name: '能耗增长率', target: '≤-3%' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(impossiblePercentage, { rows })).toEqual([]);
  });
});
