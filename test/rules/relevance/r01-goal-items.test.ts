import { goalItems } from '../../../src/rules/relevance/r01-goal-items';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R01 目标事项缺少对应指标', () => {
  test('three against two', () => {
    const sheet = formSheet({
      goal: '保障退休教师三项费用按时发放。',
      indicators: indicatorsWith({ 1: { name: '两项费用发放准确率' } }),
    });
    expect(brief(runCheck(goalItems, sheet))).toEqual([
      {
        rule: 'R01',
        severity: 'warning',
        cells: ['C6', 'C9'],
        message: '目标写“三项费用”，“两项费用发放准确率”等指标写“两项费用”，项数不一致。',
      },
    ]);
  });

  test.each([
    [
      'equal',
      {
        goal: '保障退休教师两项费用按时发放。',
        indicators: indicatorsWith({ 1: { name: '2项费用发放准确率' } }),
      },
    ],
    [
      'other things',
      { goal: '完成三项任务。', indicators: indicatorsWith({ 1: { name: '两项费用发放准确率' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(goalItems, formSheet(options))).toEqual([]);
  });
});
