import { basisMismatch } from '../../../src/rules/feasibility/f04-basis-mismatch';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('F04 依据与指标类型不匹配', () => {
  test('cost by plan', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 3: { basis: '计划标准' } }) });
    expect(brief(runCheck(basisMismatch, sheet))).toEqual([
      {
        rule: 'F04',
        severity: 'info',
        cells: ['E11'],
        message: '“人均培训成本”的设置依据为“计划标准”，此类指标一般用预算支出标准。',
      },
    ]);
  });

  test('satisfaction by history', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 5: { basis: '历史标准' } }) });
    expect(brief(runCheck(basisMismatch, sheet))).toEqual([
      {
        rule: 'F04',
        severity: 'info',
        cells: ['E13'],
        message: '“参训学员满意度”的设置依据为“历史标准”，此类指标一般用其他标准。',
      },
    ]);
  });

  test.each([
    ['fitting', {}],
    ['empty', { indicators: indicatorsWith({ 3: { basis: null } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(basisMismatch, formSheet(options))).toEqual([]);
  });
});
