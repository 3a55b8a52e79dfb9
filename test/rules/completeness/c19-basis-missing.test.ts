import { basisMissing } from '../../../src/rules/completeness/c19-basis-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C19 指标值设定依据为空', () => {
  test('one row alone', () => {
    expect(
      brief(
        runCheck(basisMissing, formSheet({ indicators: indicatorsWith({ 0: { basis: null } }) })),
      ),
    ).toEqual([
      {
        rule: 'C19',
        severity: 'warning',
        cells: ['E8'],
        message: '“培训班期数”的指标值设定依据为空。',
      },
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { basis: '　' };
    const sheet = formSheet({ indicators: indicatorsWith({ 0: change, 1: change, 2: change }) });
    expect(brief(runCheck(basisMissing, sheet))).toEqual([
      {
        rule: 'C19',
        severity: 'warning',
        cells: ['E8', 'E9', 'E10'],
        message: '共3项指标没有填写设定依据（E8、E9、E10）。',
      },
    ]);
  });

  test('filled, or without this column', () => {
    expect(runCheck(basisMissing, formSheet())).toEqual([]);
    expect(
      runCheck(basisMissing, formSheet({ header: ['一级指标', '二级指标', '三级指标', '指标值'] })),
    ).toEqual([]);
  });
});
