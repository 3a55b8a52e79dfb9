import { quantityMissing } from '../../../src/rules/completeness/c13-quantity-missing';
import { brief, CLEAN_INDICATORS, formSheet, indicatorsWith, runCheck } from '../../support/form';

const spoiled = indicatorsWith({ 1: { level1: '产出指标' } }).slice(1);

describe('C13 产出缺数量指标', () => {
  test('quality and time alone', () => {
    expect(brief(runCheck(quantityMissing, formSheet({ indicators: spoiled })))).toEqual([
      {
        rule: 'C13',
        severity: 'warning',
        cells: ['B9'],
        message: '产出指标下只有“质量指标”“时效指标”，没有数量指标。',
      },
    ]);
  });

  test('a quantity; no 产出指标 at all; a level left open', () => {
    expect(runCheck(quantityMissing, formSheet())).toEqual([]);
    expect(runCheck(quantityMissing, formSheet({ indicators: CLEAN_INDICATORS.slice(3) }))).toEqual(
      [],
    );
    expect(
      runCheck(quantityMissing, formSheet({ indicators: indicatorsWith({ 0: { level2: null } }) })),
    ).toEqual([]);
  });
});
