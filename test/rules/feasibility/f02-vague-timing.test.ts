import { vagueTiming } from '../../../src/rules/feasibility/f02-vague-timing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('F02 时效值无明确时点', () => {
  test('in time', () => {
    const sheet = formSheet({ indicators: indicatorsWith({ 2: { target: '按时发放' } }) });
    expect(brief(runCheck(vagueTiming, sheet))).toEqual([
      {
        rule: 'F02',
        severity: 'info',
        cells: ['D10'],
        message: '“培训完成时间”的指标值“按时发放”没有明确的时点。',
      },
    ]);
  });

  test.each([
    ['a day', { indicators: indicatorsWith({ 2: { target: '每月25日前按时发放' } }) }],
    ['another level', { indicators: indicatorsWith({ 1: { target: '及时' } }) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(vagueTiming, formSheet(options))).toEqual([]);
  });
});
