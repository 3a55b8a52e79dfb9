import { lastYearComparator } from '../../../src/rules/standardization/n14-last-year-comparator';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N14 上年完成值带计算符号', () => {
  test('≥ is wrong, = only a hint', () => {
    const rows = { 0: { lastYear: '>=4期' }, 1: { lastYear: '=95%' } };
    expect(found(lastYearComparator, { rows })).toEqual([
      'N14 warning F8: “培训班期数”的上年完成值“>=4期”带计算符号，应为实际完成数。',
      'N14 info F9: “学员考核合格率”的上年完成值“=95%”带计算符号，应为实际完成数。',
    ]);
  });

  const equals = { 0: { lastYear: '=4期' }, 1: { lastYear: '=95%' }, 4: { lastYear: '=78%' } };

  test('from four rows on they are one finding, what is surely wrong first', () => {
    const rows = { ...equals, 3: { lastYear: '≤500元/人' } };
    expect(found(lastYearComparator, { rows }, 'urumqi')).toEqual([
      'N14 warning F11 F8 F9 F12: 共4项指标的上年完成值带计算符号（F11、F8、F9、F12），应为实际完成数。',
    ]);
  });

  test('a system that always writes =', () => {
    expect(found(lastYearComparator, { rows: equals }, 'urumqi')).toEqual([]);
  });

  test('dates and words', () => {
    const rows = { 2: { lastYear: '每月25日前' }, 4: { lastYear: '有效提升' } };
    expect(found(lastYearComparator, { rows })).toEqual([]);
  });

  test('an = goes; ≥ may be last year’s aim: only suggested', () => {
    const rows = {
      0: { lastYear: '＝4期' },
      1: { lastYear: '≥95%' },
      4: { lastYear: '不低于78%' },
    };
    expect(fixesOf('N14', spoiled(rows))).toEqual([
      ['suggestion', 'F9: ≥95% → 95%'],
      ['suggestion', 'F12: 不低于78% → 78%'],
      ['safe', 'F8: ＝4期 → 4期'],
    ]);
  });
});
