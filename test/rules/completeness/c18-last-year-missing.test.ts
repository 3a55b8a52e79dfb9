import { lastYearMissing } from '../../../src/rules/completeness/c18-last-year-missing';
import { formSheet, found } from '../../support/form';

describe('C18 上年完成值留空且未说明', () => {
  test('one row alone', () => {
    expect(found(lastYearMissing, { rows: { 0: { lastYear: null } } })).toEqual([
      'C18 warning F8: “培训班期数”的上年完成值为空，也没有说明原因。',
    ]);
  });

  test('from three rows on they are one finding', () => {
    const change = { lastYear: '　' };
    const sheet = formSheet({ rows: { 0: change, 1: change, 2: change } });
    expect(found(lastYearMissing, sheet)).toEqual([
      'C18 warning F8 F9 F10: 共3项指标的上年完成值为空，也没有说明原因（F8、F9、F10）。',
    ]);
  });

  test('filled, or without this column', () => {
    expect(found(lastYearMissing, {})).toEqual([]);
    expect(
      found(lastYearMissing, {
        rows: {
          0: { lastYear: '新增指标，无上年完成值' },
          1: { lastYear: '—' },
        },
      }),
    ).toEqual([]);
  });
});
