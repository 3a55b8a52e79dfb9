import { dateGraded } from '../../../src/rules/appropriateness/a14-date-graded';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A14 日期类用评判等级赋分', () => {
  test('a date', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 2: { scoringRule: '按评判等级赋分' } }),
    });
    expect(brief(runCheck(dateGraded, sheet))).toEqual([
      {
        rule: 'A14',
        severity: 'info',
        cells: ['H10', 'D10'],
        message: '“培训完成时间”的指标值“2024年11月底前”是时点，赋分规则为“按评判等级赋分”。',
      },
    ]);
  });

  test.each([
    ['scored directly', {}],
    [
      'a quality by grades',
      { indicators: indicatorsWith({ 2: { target: '及时', scoringRule: '按评判等级赋分' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(dateGraded, formSheet(options))).toEqual([]);
  });
});
