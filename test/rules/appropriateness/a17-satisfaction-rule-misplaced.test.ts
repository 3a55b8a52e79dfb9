import { satisfactionRuleMisplaced } from '../../../src/rules/appropriateness/a17-satisfaction-rule-misplaced';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A17 非满意度用满意度赋分', () => {
  test('on an output', () => {
    expect(
      brief(
        runCheck(
          satisfactionRuleMisplaced,
          formSheet({ indicators: indicatorsWith({ 0: { scoringRule: '满意度赋分' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A17',
        severity: 'warning',
        cells: ['H8'],
        message: '“培训班期数”属于产出指标，却用了满意度赋分。',
      },
    ]);
  });
  test.each([
    ['on 满意度', {}],
    [
      'a satisfaction listed under 效益',
      { indicators: indicatorsWith({ 4: { name: '学员满意率', scoringRule: '满意度赋分' } }) },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(satisfactionRuleMisplaced, formSheet(options))).toEqual([]);
  });
});
