import { evidenceMissing } from '../../../src/rules/completeness/c22-evidence-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C22 佐证资料为空', () => {
  test('one row alone', () => {
    expect(
      brief(
        runCheck(
          evidenceMissing,
          formSheet({ indicators: indicatorsWith({ 0: { evidence: null } }) }),
        ),
      ),
    ).toEqual([
      { rule: 'C22', severity: 'warning', cells: ['I8'], message: '“培训班期数”的佐证资料为空。' },
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { evidence: '　' };
    const sheet = formSheet({ indicators: indicatorsWith({ 0: change, 1: change, 2: change }) });
    expect(brief(runCheck(evidenceMissing, sheet))).toEqual([
      {
        rule: 'C22',
        severity: 'warning',
        cells: ['I8', 'I9', 'I10'],
        message: '共3项指标没有填写佐证资料（I8、I9、I10）。',
      },
    ]);
  });

  test('filled, or without this column', () => {
    expect(runCheck(evidenceMissing, formSheet())).toEqual([]);
    expect(
      runCheck(
        evidenceMissing,
        formSheet({ header: ['一级指标', '二级指标', '三级指标', '指标值'] }),
      ),
    ).toEqual([]);
  });
});
