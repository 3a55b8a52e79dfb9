import { numberFormatMixed } from '../../../src/rules/standardization/n13-number-format-mixed';
import { formSheet, found } from '../../support/form';

describe('N13 数值格式不统一', () => {
  test('grouped and not', () => {
    const sheet = formSheet({ total: '114352', fiscal: '114,352.00', other: 0 });
    expect(found(numberFormatMixed, sheet)).toEqual([
      'N13 info F5: 项目资金有的写千分位、有的不写（114352、114,352.00）。',
    ]);
  });

  test('the same amount with and without decimals', () => {
    const sheet = formSheet({ total: '500', fiscal: '500.00', other: 0 });
    expect(found(numberFormatMixed, sheet)).toEqual([
      'N13 info F5 D5: 项目资金的小数位写法不一（500、500.00）。',
    ]);
  });

  test('a count with decimals', () => {
    const sheet = formSheet({
      rows: { 0: { name: '培训学员人次', target: '≥3726.00人次' } },
    });
    expect(found(numberFormatMixed, sheet)).toEqual([
      'N13 info D8: “培训学员人次”的“≥3726.00人次”按人次计数，不应带小数。',
    ]);
  });

  test.each([
    ['all grouped', { total: '114,352.00', fiscal: '114,352.00', other: 0 }],
    ['small ones', {}],
    ['other amounts have other decimals', { total: '12.5', fiscal: '10', other: '2.50' }],
    ['a bare 0', { total: '500.00', fiscal: '500.00', other: 0 }],
    ['money with decimals', { rows: { 3: { target: '≤500.00元/人' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(numberFormatMixed, options)).toEqual([]);
  });
});
