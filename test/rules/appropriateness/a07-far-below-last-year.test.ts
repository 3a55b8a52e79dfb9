import { farBelowLastYear } from '../../../src/rules/appropriateness/a07-far-below-last-year';
import { found } from '../../support/form';

describe('A07 目标明显偏低', () => {
  test('is said at the cell', () => {
    expect(found(farBelowLastYear, { rows: { 0: { target: '≥4期', lastYear: '6期' } } })).toEqual([
      'A07 warning D8 F8: “培训班期数”目标4期，只有上年完成值6期的66.67%，明显偏低。',
    ]);
  });
  test.each([
    ['a bare zero', { 0: { lastYear: '0' } }],
    ['a cheaper unit price', { 3: { target: '≤200元/人' } }],
    ['units that do not convert', { 0: { target: '≥4期', lastYear: '600人' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(farBelowLastYear, { rows })).toEqual([]);
  });
});
