import { qualitativeProportional } from '../../../src/rules/appropriateness/a12-qualitative-proportional';
import { formSheet, found, runCheck } from '../../support/form';

describe('A12 定性指标按比例赋分', () => {
  test('words scored in proportion', () => {
    expect(found(qualitativeProportional, { rows: { 4: { target: '持续提高' } } })).toEqual([
      'A12 warning H12 D12: “学员岗位技能提升率”的指标值“持续提高”没有数字，不能“按照完成比例赋分”。',
    ]);
  });
  test.each(['是', '达标'])('%s is to be scored directly', (target) => {
    const sheet = formSheet({ rows: { 4: { target } } });
    expect(runCheck(qualitativeProportional, sheet)).toMatchObject([
      { cells: ['H12', 'D12'], advice: '“是/否”一类的指标改为直接赋分。' },
    ]);
  });

  test.each([
    ['a number', {}],
    ['graded', { rows: { 4: { target: '持续提高', scoringRule: '按评判等级赋分' } } }],
    ['a date', { rows: { 2: { scoringRule: '按照完成比例赋分' } } }],
    ['empty', { rows: { 4: { target: null } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(qualitativeProportional, options)).toEqual([]);
  });
});
