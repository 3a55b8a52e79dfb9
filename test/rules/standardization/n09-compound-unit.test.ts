import { compoundUnit } from '../../../src/rules/standardization/n09-compound-unit';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N09 复合单位写法不规范', () => {
  test('two slashes', () => {
    const sheet = formSheet({ goal: '2024年发放补贴，707元/人/月*42人*12个月=35.63万元。' });
    expect(brief(runCheck(compoundUnit, sheet))).toEqual([
      {
        rule: 'N09',
        severity: 'info',
        cells: ['C6'],
        message: '复合单位写成“元/人/月”，两个除号或顿号连用，含义不明。',
      },
    ]);
  });

  test('a list mark', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 3: { target: '≤0.9万元/月、人' } }) });
    expect(brief(runCheck(compoundUnit, sheet))).toEqual([
      {
        rule: 'N09',
        severity: 'info',
        cells: ['D11'],
        message: '复合单位写成“万元/月、人”，两个除号或顿号连用，含义不明。',
      },
    ]);
  });

  test.each([['one slash', {}]])('stays silent: %s', (_, options) => {
    expect(runCheck(compoundUnit, formSheet(options))).toEqual([]);
  });
});
