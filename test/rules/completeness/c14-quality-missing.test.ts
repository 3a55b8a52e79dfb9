import { qualityMissing } from '../../../src/rules/completeness/c14-quality-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

test('C14 产出缺质量指标: quantity and time alone; not where there is no 产出指标 at all', () => {
  const indicators = CLEAN_INDICATORS.filter((_, index) => index !== 1);
  expect(found(qualityMissing, { indicators })).toEqual([
    'C14 warning B9: 产出指标下只有“数量指标”“时效指标”，没有质量指标。',
  ]);
  expect(found(qualityMissing, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([]);
});
