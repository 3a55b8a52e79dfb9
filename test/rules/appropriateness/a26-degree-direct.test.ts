import { degreeDirect } from '../../../src/rules/appropriateness/a26-degree-direct';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('A26 程度类定性值用直接赋分', () => {
  test('a degree', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 4: { target: '有效提升', scoringRule: '直接赋分' } }),
    });
    expect(brief(runCheck(degreeDirect, sheet))).toEqual([
      {
        rule: 'A26',
        severity: 'info',
        cells: ['H12', 'D12'],
        message: '“学员岗位技能提升率”的指标值“有效提升”是程度，不是是与否，不宜“直接赋分”。',
      },
    ]);
  });

  test.each([
    ['yes', { indicators: indicatorsWith({ 4: { target: '是', scoringRule: '直接赋分' } }) }],
    [
      'by grades',
      { indicators: indicatorsWith({ 4: { target: '有效提升', scoringRule: '按评判等级赋分' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(degreeDirect, formSheet(options))).toEqual([]);
  });
});
