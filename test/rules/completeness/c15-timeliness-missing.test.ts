import { timelinessMissing } from '../../../src/rules/completeness/c15-timeliness-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

test('C15 产出缺时效指标: none; not where there are no outputs', () => {
  const indicators = CLEAN_INDICATORS.filter((_, index) => index !== 2);
  expect(found(timelinessMissing, { indicators })).toEqual([
    'C15 info B9: 产出指标下没有时效指标。',
  ]);
  expect(found(timelinessMissing, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([]);
});
