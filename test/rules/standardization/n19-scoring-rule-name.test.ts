import { scoringRuleName } from '../../../src/rules/standardization/n19-scoring-rule-name';
import { formSheet, found } from '../../support/form';

describe('N19 赋分规则名称非标准', () => {
  test('another name', () => {
    const sheet = formSheet({
      rows: { 0: { scoringRule: '按照正常比例赋分' } },
    });
    expect(found(scoringRuleName, sheet)).toEqual([
      'N19 info H8: 赋分规则“按照正常比例赋分”应写“按照完成比例赋分”。',
    ]);
  });

  test.each([
    ['standard', {}],
    ['own words', { rows: { 0: { scoringRule: '每少1期扣2分' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(scoringRuleName, options)).toEqual([]);
  });
});
