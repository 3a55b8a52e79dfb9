import { scoringRuleMissing } from '../../../src/rules/completeness/c21-scoring-rule-missing';
import { formSheet, found } from '../../support/form';

describe('C21 赋分规则为空', () => {
  test('one row alone', () => {
    expect(found(scoringRuleMissing, { rows: { 0: { scoringRule: null } } })).toEqual([
      'C21 warning H8: “培训班期数”的赋分规则为空。',
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { scoringRule: '　' };
    const sheet = formSheet({ rows: { 0: change, 1: change, 2: change } });
    expect(found(scoringRuleMissing, sheet)).toEqual([
      'C21 warning H8 H9 H10: 共3项指标没有填写赋分规则（H8、H9、H10）。',
    ]);
  });

  test('filled, or without this column', () => {
    expect(found(scoringRuleMissing, {})).toEqual([]);
    expect(
      found(scoringRuleMissing, { header: ['一级指标', '二级指标', '三级指标', '指标值'] }),
    ).toEqual([]);
  });
});
