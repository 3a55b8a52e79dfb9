import { satisfactionRuleMissing } from '../../../src/rules/appropriateness/a16-satisfaction-rule-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A16 满意度未用满意度赋分', () => {
  test('another rule', () => {
    expect(
      brief(
        runCheck(
          satisfactionRuleMissing,
          formSheet({ indicators: indicatorsWith({ 5: { scoringRule: '按照完成比例赋分' } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'A16',
        severity: 'warning',
        cells: ['H13'],
        message: '“参训学员满意度”是满意度指标，赋分规则为“按照完成比例赋分”，应为满意度赋分。',
      },
    ]);
  });
  test.each([
    ['满意度赋分', {}],
    ['empty', { indicators: indicatorsWith({ 5: { scoringRule: null } }) }],
    ['own words', { indicators: indicatorsWith({ 5: { scoringRule: '每低1%扣1分' } }) }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(runCheck(satisfactionRuleMissing, formSheet(options))).toEqual([]);
  });
});
