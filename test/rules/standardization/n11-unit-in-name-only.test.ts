import { unitInNameOnly } from '../../../src/rules/standardization/n11-unit-in-name-only';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('N11 单位仅写在名称中', () => {
  test('only the name', () => {
    const sheet = formSheet({
      indicators: indicatorsWith({ 0: { name: '培训班期数（期）', target: '≥4' } }),
    });
    expect(brief(runCheck(unitInNameOnly, sheet))).toEqual([
      {
        rule: 'N11',
        severity: 'info',
        cells: ['D8', 'C8'],
        message: '“培训班期数（期）”的单位“期”只写在名称里，指标值“≥4”没有单位。',
      },
    ]);
  });

  test.each([
    ['both', { indicators: indicatorsWith({ 0: { name: '培训班期数（期）' } }) }],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(unitInNameOnly, formSheet(options))).toEqual([]);
  });
});
