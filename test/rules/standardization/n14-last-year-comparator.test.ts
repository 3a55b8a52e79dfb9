import { lastYearComparator } from '../../../src/rules/standardization/n14-last-year-comparator';
import { found } from '../../support/form';

describe('N14 上年完成值带比较符', () => {
  test('≥ is wrong, = only a hint', () => {
    expect(
      found(lastYearComparator, {
        rows: { 0: { lastYear: '>=4期' }, 1: { lastYear: '=95%' } },
      }),
    ).toEqual([
      'N14 warning F8: “培训班期数”的上年完成值“>=4期”带比较符，应为实际完成数。',
      'N14 info F9: “学员考核合格率”的上年完成值“=95%”带比较符，应为实际完成数。',
    ]);
  });

  test('from four rows on they are one finding, what is surely wrong first', () => {
    expect(
      found(
        lastYearComparator,
        {
          rows: {
            0: { lastYear: '=4期' },
            1: { lastYear: '=95%' },
            3: { lastYear: '≤500元/人' },
            4: { lastYear: '=78%' },
          },
        },
        'urumqi',
      ),
    ).toEqual([
      'N14 warning F11 F8 F9 F12: 共4项指标的上年完成值带比较符（F11、F8、F9、F12），应为实际完成数。',
    ]);
  });

  test('a system that always writes =', () => {
    expect(
      found(
        lastYearComparator,
        {
          rows: { 0: { lastYear: '=4期' }, 1: { lastYear: '=95%' } },
        },
        'urumqi',
      ),
    ).toEqual([]);
  });

  test('numbers, dates and words', () => {
    expect(found(lastYearComparator, {})).toEqual([]);
    expect(
      found(lastYearComparator, {
        rows: {
          0: { lastYear: '新增指标，无上年完成值' },
          2: { lastYear: '每月25日前' },
          4: { lastYear: '有效提升' },
        },
      }),
    ).toEqual([]);
  });
});
