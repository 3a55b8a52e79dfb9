import { satisfactionRuleMisplaced } from '../../../src/rules/appropriateness/a17-satisfaction-rule-misplaced';
import { found } from '../../support/form';

describe('A17 非满意度用满意度赋分', () => {
  test('on an output', () => {
    expect(
      found(satisfactionRuleMisplaced, { rows: { 0: { scoringRule: '满意度赋分' } } }),
    ).toEqual(['A17 warning H8: “培训班期数”属于产出指标，却用了满意度赋分。']);
  });
  test.each([
    ['on 满意度', {}],
    [
      'a satisfaction listed under 效益',
      { rows: { 4: { name: '学员满意率', scoringRule: '满意度赋分' } } },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(satisfactionRuleMisplaced, options)).toEqual([]);
  });
});
