import { satisfactionFull } from '../../../src/rules/appropriateness/a08-satisfaction-full';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A08 满意度目标100%', () => {
  test('everybody content', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 5: { target: '100%' } }) });
    expect(brief(runCheck(satisfactionFull, sheet))).toEqual([
      {
        rule: 'A08',
        severity: 'info',
        cells: ['D13'],
        message: '“参训学员满意度”的指标值为“100%”，要求人人满意，难以实现。',
      },
    ]);
  });

  test.each([
    ['90%', {}],
    ['words', { indicators: indicatorsWith({ 5: { target: '满意' } }) }],
    ['another 100%', { indicators: indicatorsWith({ 1: { target: '100%' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(satisfactionFull, formSheet(options))).toEqual([]);
  });
});
