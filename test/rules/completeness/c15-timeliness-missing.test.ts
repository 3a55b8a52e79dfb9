import { timelinessMissing } from '../../../src/rules/completeness/c15-timeliness-missing';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('C15 产出缺时效指标', () => {
  test('none', () => {
    const sheet = formSheet({ indicators: indicatorsWith({}).filter((_, i) => i !== 2) });
    expect(brief(runCheck(timelinessMissing, sheet))).toEqual([
      { rule: 'C15', severity: 'info', cells: ['B9'], message: '产出指标下没有时效指标。' },
    ]);
  });

  test.each([
    ['there is one', {}],
    ['no outputs', { indicators: indicatorsWith({}).slice(3) }],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(timelinessMissing, formSheet(options))).toEqual([]);
  });
});
