import { qualityMissing } from '../../../src/rules/completeness/c14-quality-missing';
import { brief, CLEAN_INDICATORS, formSheet, runCheck } from '../../support/form';

const spoiled = CLEAN_INDICATORS.filter((_, index) => index !== 1);

describe('C14 产出缺质量指标', () => {
  test('quantity and time alone', () => {
    expect(brief(runCheck(qualityMissing, formSheet({ indicators: spoiled })))).toEqual([
      {
        rule: 'C14',
        severity: 'warning',
        cells: ['B9'],
        message: '产出指标下只有“数量指标”“时效指标”，没有质量指标。',
      },
    ]);
  });

  test('a quality; no 产出指标 at all', () => {
    expect(runCheck(qualityMissing, formSheet())).toEqual([]);
    expect(runCheck(qualityMissing, formSheet({ indicators: CLEAN_INDICATORS.slice(3) }))).toEqual(
      [],
    );
  });
});
