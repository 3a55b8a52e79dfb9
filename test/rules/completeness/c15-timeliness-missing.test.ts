import { timelinessMissing } from '../../../src/rules/completeness/c15-timeliness-missing';
import { formSheet, found, indicatorsWith } from '../../support/form';

describe('C15 产出缺时效指标', () => {
  test('none', () => {
    const sheet = formSheet({ indicators: indicatorsWith({}).filter((_, i) => i !== 2) });
    expect(found(timelinessMissing, sheet)).toEqual(['C15 info B9: 产出指标下没有时效指标。']);
  });

  test.each([
    ['there is one', {}],
    ['no outputs', { indicators: indicatorsWith({}).slice(3) }],
  ])('stays silent: %s', (_, options) => {
    expect(found(timelinessMissing, options)).toEqual([]);
  });
});
