import { qualitativeOverweight } from '../../../src/rules/appropriateness/a03-qualitative-overweight';
import { found } from '../../support/form';

describe('A03 单个定性指标权重过高', () => {
  test('a qualitative indicator with all 20 points of 效益', () => {
    expect(found(qualitativeOverweight, { rows: { 4: { target: '有效提升' } } })).toEqual([
      'A03 warning G12 D12: “学员岗位技能提升率”是定性指标（“有效提升”），占效益指标全部分值（20分）。',
    ]);
  });
  test.each([
    ['a number', {}],
    ['less than 20 points', { rows: { 5: { target: '满意' } } }],
    ['another indicator shares the level', { rows: { 0: { target: '完成', weight: 20 } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(qualitativeOverweight, options)).toEqual([]);
  });
});
