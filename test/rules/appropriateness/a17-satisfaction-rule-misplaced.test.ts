import { satisfactionRuleMisplaced } from '../../../src/rules/appropriateness/a17-satisfaction-rule-misplaced';
import { found } from '../../support/form';

describe('A17 非满意度用满意度赋分', () => {
  test('is said at the cell', () => {
    expect(
      found(satisfactionRuleMisplaced, { rows: { 0: { scoringRule: '满意度赋分' } } }),
    ).toEqual(['A17 warning H8: “培训班期数”属于产出指标，却用了满意度赋分。']);
  });
  test('stays silent: a satisfaction listed under 效益', () => {
    expect(
      found(satisfactionRuleMisplaced, {
        rows: { 4: { name: '学员满意率', scoringRule: '满意度赋分' } },
      }),
    ).toEqual([]);
  });
});
