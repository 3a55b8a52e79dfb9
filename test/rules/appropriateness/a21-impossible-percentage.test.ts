import { impossiblePercentage } from '../../../src/rules/appropriateness/a21-impossible-percentage';
import { found } from '../../support/form';

describe('A21 百分比超出合理范围', () => {
  test('more than all', () => {
    expect(found(impossiblePercentage, { rows: { 1: { target: '≥105%' } } })).toEqual([
      'A21 error D9: “学员考核合格率”的指标值“≥105%”超出0到100%的范围。',
    ]);
  });
  test('more than 100% as an open bound', () => {
    expect(found(impossiblePercentage, { rows: { 1: { target: '>100%' } } })).toEqual([
      'A21 error D9: “学员考核合格率”的指标值“>100%”超出0到100%的范围。',
    ]);
  });
  test('last year, too', () => {
    expect(found(impossiblePercentage, { rows: { 5: { lastYear: '120%' } } })).toEqual([
      'A21 error F13: “参训学员满意度”的上年完成值“120%”超出0到100%的范围。',
    ]);
  });
  test.each([
    ['below', {}],
    ['≥100% is 100%', { rows: { 1: { target: '≥100%' } } }],
    ['增值率', { rows: { 4: { name: '资产保值增值率（%）', target: '≥105%' } } }],
    ['完成率', { rows: { 4: { name: '任务完成率', target: '≥110%' } } }],
    ['a fall', { rows: { 4: { name: '能耗增长率', target: '≤-3%' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(impossiblePercentage, options)).toEqual([]);
  });
});
