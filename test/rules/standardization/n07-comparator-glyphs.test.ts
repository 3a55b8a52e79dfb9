import { comparatorGlyphs } from '../../../src/rules/standardization/n07-comparator-glyphs';
import { formSheet, found } from '../../support/form';

describe('N07 比较符写法不统一', () => {
  test('two glyphs', () => {
    const sheet = formSheet({ rows: { 0: { target: '≧4期' } } });
    expect(found(comparatorGlyphs, sheet)).toEqual([
      'N07 info D8: 比较符写法混用：D8写“≧”，与其余指标不同。',
    ]);
  });

  test('three glyphs', () => {
    const sheet = formSheet({
      rows: { 0: { target: '≧4期' }, 1: { target: '》95%' } },
    });
    expect(found(comparatorGlyphs, sheet)).toEqual([
      'N07 warning D8 D9: 比较符写法混用：D8、D9写“≧、》”，与其余指标不同。',
    ]);
  });

  test('all in ASCII', () => {
    const sheet = formSheet({
      rows: {
        0: { target: '>=4期' },
        1: { target: '>=95%' },
        3: { target: '<=500元/人' },
        4: { target: '>=80%' },
        5: { target: '>=90%' },
      },
    });
    expect(found(comparatorGlyphs, sheet)).toEqual([
      'N07 info D8 D9 D11 D12 D13: D8、D9、D11、D12、D13的比较符写成“>=、<=”。',
    ]);
  });

  test.each([
    ['the usual ones', {}],
    ['equals besides', { rows: { 0: { target: '=4期' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(comparatorGlyphs, options)).toEqual([]);
  });
});
