import { numberFormatMixed } from '../../../src/rules/standardization/n13-number-format-mixed';
import { formSheet, found } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';

describe('N13 数值格式不统一', () => {
  test.each([
    [
      'grouped and not',
      { total: '114352', fiscal: '114,352.00' },
      'F5: 项目资金有的写千分位、有的不写（114352、114,352.00）。',
    ],
    [
      'the same amount with and without decimals',
      { total: '500', fiscal: '500.00' },
      'F5 D5: 项目资金的小数位写法不一（500、500.00）。',
    ],
    [
      'a count with decimals',
      { rows: { 0: { name: '培训学员人次', target: '≥3726.00人次' } } },
      'D8: “培训学员人次”的“≥3726.00人次”按人次计数，不应带小数。',
    ],
  ])('%s', (_, form, said) => {
    expect(found(numberFormatMixed, form)).toEqual([`N13 info ${said}`]);
  });

  test.each([
    ['all grouped', { total: '114,352.00', fiscal: '114,352.00' }],
    ['other amounts have other decimals', { total: '12.5', fiscal: '10', other: '2.50' }],
    ['a bare 0', { total: '500.00', fiscal: '500.00', other: 0 }],
    ['money with decimals', { rows: { 3: { target: '≤500.00元/人' } } }],
  ])('stays silent: %s', (_, form) => {
    expect(found(numberFormatMixed, form)).toEqual([]);
  });

  const total = { v: 11250.5, z: '#,##0.00' };
  test.each([
    [
      'amounts follow the many',
      { total, fiscal: { v: 10000, z: '0.00' }, other: '1250.50' },
      'D5: 11,250.50 → 11250.50',
    ],
    ['also to separators', { total, fiscal: '10,000', other: '1250.50' }, 'H5: 1250.50 → 1,250.50'],
    [
      'the same amount loses zeros that it does not show elsewhere',
      { total: '500', fiscal: '500.00' },
      'F5: 500.00 → 500',
    ],
    ['things that are counted', { rows: { 0: { target: '≥4.00期' } } }, 'D8: ≥4.00期 → ≥4期'],
  ])('mended: %s', (_, form, edit) => {
    const sheet = formSheet(form);
    expect(fixesOf('N13', sheet)).toEqual([['safe', edit]]);
    expect(mends('N13', sheet)).toBe(true);
  });
});
