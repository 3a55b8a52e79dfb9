import { qualityMissing } from '../../../src/rules/completeness/c14-quality-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

const spoiled = CLEAN_INDICATORS.filter((_, index) => index !== 1);

describe('C14 产出缺质量指标', () => {
  test('quantity and time alone', () => {
    expect(found(qualityMissing, { indicators: spoiled })).toEqual([
      'C14 warning B9: 产出指标下只有“数量指标”“时效指标”，没有质量指标。',
    ]);
  });

  test('a quality; no 产出指标 at all', () => {
    expect(found(qualityMissing, {})).toEqual([]);
    expect(found(qualityMissing, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([]);
  });
});
