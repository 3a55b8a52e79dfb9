import { lastYearZero } from '../../../src/rules/standardization/n15-last-year-zero';
import { found } from '../../support/form';

test('N15 上年完成值“0”含义不明: one, and two', () => {
  const first = { 0: { lastYear: 0 } };
  expect(found(lastYearZero, { rows: first })).toEqual([
    'N15 info F8: “培训班期数”的上年完成值只写“0”，看不出是没有数据还是确实为0。',
  ]);
  expect(found(lastYearZero, { rows: { ...first, 1: { lastYear: '0' } } })).toEqual([
    'N15 info F8 F9: 共2项指标的上年完成值只写“0”，看不出是没有数据还是确实为0（F8、F9）。',
  ]);
});
