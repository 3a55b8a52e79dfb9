import { numberAsText } from '../../../src/rules/standardization/n32-number-as-text';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N32 数字以文本存储', () => {
  test('a weight', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 0: { weight: '10' } }) });
    expect(brief(runCheck(numberAsText, sheet))).toEqual([
      {
        rule: 'N32',
        severity: 'info',
        cells: ['G8'],
        message: '“10”以文本存储，求和时会被当作0。',
      },
    ]);
  });

  test('funds and weight', () => {
    const sheet = formSheet({ total: '10', indicators: indicatorsWith({ 0: { weight: '10' } }) });
    expect(brief(runCheck(numberAsText, sheet))).toEqual([
      {
        rule: 'N32',
        severity: 'info',
        cells: ['G8', 'D5'],
        message: '共2个数字以文本存储（G8、D5），求和时会被当作0。',
      },
    ]);
  });

  test.each([
    ['numbers', {}],
    ['with a unit', { total: '10万元' }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(numberAsText, formSheet(options))).toEqual([]);
  });
});
