import { comparatorGlyphs } from '../../../src/rules/standardization/n07-comparator-glyphs';
import { found } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

const MOSTLY_ASCII = {
  0: { target: '>=4期' },
  1: { target: '>=95%' },
  3: { target: '<=500元/人' },
  4: { target: '>=80%' },
};

describe('N07 计算符号写法不统一', () => {
  test.each([
    [
      'two glyphs',
      { 0: { target: '≧4期' } },
      'info D8: 计算符号写法混用：D8写“≧”，与其余指标不同。',
    ],
    [
      'three glyphs',
      { 0: { target: '≧4期' }, 1: { target: '》95%' } },
      'warning D8 D9: 计算符号写法混用：D8、D9写“≧、》”，与其余指标不同。',
    ],
  ])('%s', (_, rows, said) => {
    expect(found(comparatorGlyphs, { rows })).toEqual([`N07 ${said}`]);
  });

  test('one way of writing throughout is none too many', () => {
    const rows = { ...MOSTLY_ASCII, 5: { target: '>=90%' } };
    expect(found(comparatorGlyphs, { rows })).toEqual([]);
  });

  test.each([
    [
      'every odd sign of the table',
      { 0: { target: '≧4期' }, 1: { target: '》=95%' }, 3: { target: '＜= 500元/人' } },
      'national',
      ['D8: ≧4期 → ≥4期', 'D9: 》=95% → ≥95%', 'D11: ＜= 500元/人 → ≤ 500元/人'],
    ],
    [
      'where most write >=, all come to ≥',
      MOSTLY_ASCII,
      'national',
      [
        ...['D8: >=4期 → ≥4期', 'D9: >=95% → ≥95%'],
        ...['D11: <=500元/人 → ≤500元/人', 'D12: >=80% → ≥80%'],
      ],
    ],
    [
      'in a region whose system writes >=, all come to >=',
      { 0: { target: '>=4期' } },
      'xinjiang',
      [
        ...['D9: ≥95% → >=95%', 'D11: ≤500元/人 → <=500元/人'],
        ...['D12: ≥80% → >=80%', 'D13: ≥90% → >=90%'],
      ],
    ],
  ])('mended: %s', (_, rows, profile, edits) => {
    const sheet = spoiled(rows);
    expect(fixesOf('N07', sheet, profile)[0]).toEqual(['safe', ...edits]);
    expect(mends('N07', sheet, profile)).toBe(true);
  });
});
