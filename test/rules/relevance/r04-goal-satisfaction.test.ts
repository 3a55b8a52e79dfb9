import { goalSatisfaction } from '../../../src/rules/relevance/r04-goal-satisfaction';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R04 目标满意度数值与指标不一致', () => {
  test('another number', () => {
    const sheet = formSheet({ goal: '举办培训班4期，学员满意度达到95%以上。' });
    expect(brief(runCheck(goalSatisfaction, sheet))).toEqual([
      {
        rule: 'R04',
        severity: 'warning',
        cells: ['D13', 'C6'],
        message: '目标写明满意度95%，“参训学员满意度”的指标值为“≥90%”。',
      },
    ]);
  });

  test.each([
    ['the same', {}],
    ['none stated', { goal: '举办培训班4期，提高学员技能。' }],
    [
      'no satisfaction',
      {
        goal: '举办培训班4期，学员满意度达到95%以上。',
        indicators: indicatorsWith({}).slice(0, 5),
      },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(goalSatisfaction, formSheet(options))).toEqual([]);
  });
});
