import { scoringRuleName } from '../../../src/rules/standardization/n19-scoring-rule-name';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N19 赋分规则名称非标准', () => {
  test('another name', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { scoringRule: '按照正常比例赋分' } }),
    });
    expect(brief(runCheck(scoringRuleName, sheet))).toEqual([
      {
        rule: 'N19',
        severity: 'info',
        cells: ['H8'],
        message: '赋分规则“按照正常比例赋分”应写“按照完成比例赋分”。',
      },
    ]);
  });

  test.each([
    ['standard', {}],
    ['own words', { indicators: indicatorsWith({ 0: { scoringRule: '每少1期扣2分' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(scoringRuleName, formSheet(options))).toEqual([]);
  });
});
