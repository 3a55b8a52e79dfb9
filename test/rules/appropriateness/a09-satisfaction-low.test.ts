import { satisfactionLow } from '../../../src/rules/appropriateness/a09-satisfaction-low';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A09 满意度目标偏低', () => {
  test('80%', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 5: { target: '≥80%' } }) });
    expect(brief(runCheck(satisfactionLow, sheet))).toEqual([
      {
        rule: 'A09',
        severity: 'info',
        cells: ['D13'],
        message: '“参训学员满意度”的指标值为“≥80%”，低于85%，即使完成也得不到满分。',
      },
    ]);
  });

  test.each([
    ['85%', { indicators: indicatorsWith({ 5: { target: '≥85%' } }) }],
    ['zero', { indicators: indicatorsWith({ 5: { target: '0%' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(satisfactionLow, formSheet(options))).toEqual([]);
  });
});
