import { satisfactionRuleMissing } from '../../../src/rules/appropriateness/a16-satisfaction-rule-missing';
import { found } from '../../support/form';

describe('A16 满意度未用满意度赋分', () => {
  test('is said at the cell', () => {
    expect(
      found(satisfactionRuleMissing, { rows: { 5: { scoringRule: '按照完成比例赋分' } } }),
    ).toEqual([
      'A16 warning H13: “参训学员满意度”是满意度指标，赋分规则为“按照完成比例赋分”，应为满意度赋分。',
    ]);
  });
  test.each([
    ['empty', { 5: { scoringRule: null } }],
    ['own words', { 5: { scoringRule: '每低1%扣1分' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(satisfactionRuleMissing, { rows })).toEqual([]);
  });
});
