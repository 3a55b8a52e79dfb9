import { sameFactTwice } from '../../../src/rules/relevance/r13-same-fact-twice';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R13 两个指标度量同一事项', () => {
  test('times follow', () => {
    const sheet = formSheet({
      goal: '为42人发放补贴。',
      indicators: indicatorsWith({
        0: { name: '补贴发放人次数', target: '=504人次' },
        1: { name: '发放次数', target: '=12次' },
      }),
    });
    expect(brief(runCheck(sameFactTwice, sheet))).toEqual([
      {
        rule: 'R13',
        severity: 'info',
        cells: ['C9', 'C8'],
        message: '“补贴发放人次数”等于人数乘“发放次数”，两项指标由同一事实推得。',
      },
    ]);
  });

  test.each([
    [
      'another product',
      {
        goal: '为42人发放补贴。',
        indicators: indicatorsWith({
          0: { name: '补贴发放人次数', target: '=500人次' },
          1: { name: '发放次数', target: '=12次' },
        }),
      },
    ],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(sameFactTwice, formSheet(options))).toEqual([]);
  });
});
