import { lastYearZero } from '../../../src/rules/standardization/n15-last-year-zero';
import { formSheet, found } from '../../support/form';

describe('N15 上年完成值“0”含义不明', () => {
  test('one', () => {
    const sheet = formSheet({ rows: { 0: { lastYear: 0 } } });
    expect(found(lastYearZero, sheet)).toEqual([
      'N15 info F8: “培训班期数”的上年完成值只写“0”，看不出是没有数据还是确实为0。',
    ]);
  });

  test('two', () => {
    const sheet = formSheet({
      rows: { 0: { lastYear: 0 }, 1: { lastYear: '0' } },
    });
    expect(found(lastYearZero, sheet)).toEqual([
      'N15 info F8 F9: 共2项指标的上年完成值只写“0”，看不出是没有数据还是确实为0（F8、F9）。',
    ]);
  });

  test.each([
    ['with its unit', { rows: { 0: { lastYear: '0期' } } }],
    ['said to be new', { rows: { 0: { lastYear: '新增指标，无上年完成值' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(lastYearZero, options)).toEqual([]);
  });
});
