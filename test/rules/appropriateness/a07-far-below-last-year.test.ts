import { farBelowLastYear } from '../../../src/rules/appropriateness/a07-far-below-last-year';
import { found } from '../../support/form';

describe('A07 目标明显偏低', () => {
  test('less than 70% of last year', () => {
    expect(found(farBelowLastYear, { rows: { 0: { target: '≥4期', lastYear: '6期' } } })).toEqual([
      'A07 warning D8 F8: “培训班期数”目标4期，只有上年完成值6期的66.67%，明显偏低。',
    ]);
  });
  test.each([
    ['exactly 70%', { rows: { 0: { target: '≥7期', lastYear: '10期' } } }],
    ['a bare zero', { rows: { 0: { lastYear: '0' } } }],
    ['a cheaper unit price', { rows: { 3: { target: '≤200元/人' } } }],
    ['units that do not convert', { rows: { 0: { target: '≥4期', lastYear: '600人' } } }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(farBelowLastYear, options)).toEqual([]);
  });
});
