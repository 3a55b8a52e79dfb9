import { quantityMissing } from '../../../src/rules/completeness/c13-quantity-missing';
import { CLEAN_INDICATORS, found, indicatorsWith } from '../../support/form';

describe('C13 产出缺数量指标', () => {
  test('quality and time alone', () => {
    const indicators = indicatorsWith({ 1: { level1: '产出指标' } }).slice(1);
    expect(found(quantityMissing, { indicators })).toEqual([
      'C13 warning B9: 产出指标下只有“质量指标”“时效指标”，没有数量指标。',
    ]);
  });

  test('no 产出指标 at all; a level left open', () => {
    expect(found(quantityMissing, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([]);
    expect(found(quantityMissing, { rows: { 0: { level2: null } } })).toEqual([]);
  });
});
