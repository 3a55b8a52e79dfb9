import { scoringRuleMissing } from '../../../src/rules/completeness/c21-scoring-rule-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C21 赋分规则为空', () => {
  test('one row alone', () => {
    expect(
      brief(
        runCheck(
          scoringRuleMissing,
          formSheet({ indicators: indicatorsWith({ 0: { scoringRule: null } }) }),
        ),
      ),
    ).toEqual([
      { rule: 'C21', severity: 'warning', cells: ['H8'], message: '“培训班期数”的赋分规则为空。' },
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { scoringRule: '　' };
    const sheet = formSheet({ indicators: indicatorsWith({ 0: change, 1: change, 2: change }) });
    expect(brief(runCheck(scoringRuleMissing, sheet))).toEqual([
      {
        rule: 'C21',
        severity: 'warning',
        cells: ['H8', 'H9', 'H10'],
        message: '共3项指标没有填写赋分规则（H8、H9、H10）。',
      },
    ]);
  });

  test('filled, or without this column', () => {
    expect(runCheck(scoringRuleMissing, formSheet())).toEqual([]);
    expect(
      runCheck(
        scoringRuleMissing,
        formSheet({ header: ['一级指标', '二级指标', '三级指标', '指标值'] }),
      ),
    ).toEqual([]);
  });
});
