import { lastYearZero } from '../../../src/rules/standardization/n15-last-year-zero';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N15 上年完成值“0”含义不明', () => {
  test('one', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 0: { lastYear: 0 } }) });
    expect(brief(runCheck(lastYearZero, sheet))).toEqual([
      {
        rule: 'N15',
        severity: 'info',
        cells: ['F8'],
        message: '“培训班期数”的上年完成值只写“0”，看不出是没有数据还是确实为0。',
      },
    ]);
  });

  test('two', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { lastYear: 0 }, 1: { lastYear: '0' } }),
    });
    expect(brief(runCheck(lastYearZero, sheet))).toEqual([
      {
        rule: 'N15',
        severity: 'info',
        cells: ['F8', 'F9'],
        message: '共2项指标的上年完成值只写“0”，看不出是没有数据还是确实为0（F8、F9）。',
      },
    ]);
  });

  test.each([
    ['with its unit', { indicators: indicatorsWith({ 0: { lastYear: '0期' } }) }],
    [
      'said to be new',
      { indicators: indicatorsWith({ 0: { lastYear: '新增指标，无上年完成值' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(lastYearZero, formSheet(options))).toEqual([]);
  });
});
