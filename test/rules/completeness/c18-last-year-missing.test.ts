import { lastYearMissing } from '../../../src/rules/completeness/c18-last-year-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C18 上年完成值留空且未说明', () => {
  test('one row alone', () => {
    expect(
      brief(
        runCheck(
          lastYearMissing,
          formSheet({ indicators: indicatorsWith({ 0: { lastYear: null } }) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C18',
        severity: 'warning',
        cells: ['F8'],
        message: '“培训班期数”的上年完成值为空，也没有说明原因。',
      },
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { lastYear: '　' };
    const sheet = formSheet({ indicators: indicatorsWith({ 0: change, 1: change, 2: change }) });
    expect(brief(runCheck(lastYearMissing, sheet))).toEqual([
      {
        rule: 'C18',
        severity: 'warning',
        cells: ['F8', 'F9', 'F10'],
        message: '共3项指标的上年完成值为空，也没有说明原因（F8、F9、F10）。',
      },
    ]);
  });

  test('filled, or without this column', () => {
    expect(runCheck(lastYearMissing, formSheet())).toEqual([]);
    expect(
      runCheck(
        lastYearMissing,
        formSheet({
          indicators: indicatorsWith({
            0: { lastYear: '新增指标，无上年完成值' },
            1: { lastYear: '—' },
          }),
        }),
      ),
    ).toEqual([]);
  });
});
