import { comparatorGlyphs } from '../../../src/rules/standardization/n07-comparator-glyphs';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N07 比较符写法不统一', () => {
  test('two glyphs', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 0: { target: '≧4期' } }) });
    expect(brief(runCheck(comparatorGlyphs, sheet))).toEqual([
      {
        rule: 'N07',
        severity: 'info',
        cells: ['D8'],
        message: '比较符写法混用：D8写“≧”，与其余指标不同。',
      },
    ]);
  });

  test('three glyphs', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { target: '≧4期' }, 1: { target: '》95%' } }),
    });
    expect(brief(runCheck(comparatorGlyphs, sheet))).toEqual([
      {
        rule: 'N07',
        severity: 'warning',
        cells: ['D8', 'D9'],
        message: '比较符写法混用：D8、D9写“≧、》”，与其余指标不同。',
      },
    ]);
  });

  test('all in ASCII', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({
        0: { target: '>=4期' },
        1: { target: '>=95%' },
        3: { target: '<=500元/人' },
        4: { target: '>=80%' },
        5: { target: '>=90%' },
      }),
    });
    expect(brief(runCheck(comparatorGlyphs, sheet))).toEqual([
      {
        rule: 'N07',
        severity: 'info',
        cells: ['D8', 'D9', 'D11', 'D12', 'D13'],
        message: 'D8、D9、D11、D12、D13的比较符写成“>=、<=”。',
      },
    ]);
  });

  test.each([
    ['the usual ones', {}],
    ['equals besides', { indicators: indicatorsWith({ 0: { target: '=4期' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(comparatorGlyphs, formSheet(options))).toEqual([]);
  });
});
