import { qualitativeProportional } from '../../../src/rules/appropriateness/a12-qualitative-proportional';
import { fixesOf, spoiled } from '../../support/fix';
import { found, runCheck } from '../../support/form';

describe('A12 定性指标按比例赋分', () => {
  test('words scored in proportion', () => {
    const rows = { 4: { target: '持续提高' } };
    expect(found(qualitativeProportional, { rows })).toEqual([
      'A12 warning H12 D12: “学员岗位技能提升率”的指标值“持续提高”没有数字，不能“按照完成比例赋分”。',
    ]);
    expect(fixesOf('A12', spoiled(rows))).toEqual([
      ['suggestion', 'H12: 按照完成比例赋分 → 按评判等级赋分'],
    ]);
  });
  test('what is longer than a name stays', () => {
    const fixOf = (scoringRule: string) =>
      fixesOf('A12', spoiled({ 4: { target: '持续提高', scoringRule } }))[0]?.[0];
    expect(fixOf('按照完成比例赋分，达标才给分')).toBe('suggestion');
    expect(fixOf('按照完成比例赋分，达标了才给分')).toBeUndefined();
  });
  test.each(['是', '达标'])('%s is to be scored directly', (target) => {
    expect(runCheck(qualitativeProportional, { rows: { 4: { target } } })).toMatchObject([
      { cells: ['H12', 'D12'], advice: '“是/否”一类的指标改为直接赋分。' },
    ]);
  });
  test.each([
    ['graded', { 4: { target: '持续提高', scoringRule: '按评判等级赋分' } }],
    ['a date', { 2: { scoringRule: '按照完成比例赋分' } }],
    ['empty', { 4: { target: null } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(qualitativeProportional, { rows })).toEqual([]);
  });
});
