import { lastYearMissing } from '../../../src/rules/completeness/c18-last-year-missing';
import { found } from '../../support/form';

describe('C18 上年完成值留空且未说明', () => {
  test('one; three are one finding', () => {
    const open = { lastYear: null };
    expect(found(lastYearMissing, { rows: { 0: open } })).toEqual([
      'C18 warning F8: “培训班期数”的上年完成值为空，也没有说明原因。',
    ]);
    expect(found(lastYearMissing, { rows: { 0: open, 1: open, 2: open } })).toEqual([
      'C18 warning F8 F9 F10: 共3项指标的上年完成值为空，也没有说明原因（F8、F9、F10）。',
    ]);
  });

  test('a dash', () => {
    expect(found(lastYearMissing, { rows: { 1: { lastYear: '—' } } })).toEqual([]);
  });
});
