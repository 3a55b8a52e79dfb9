import { benefitMissing } from '../../../src/rules/completeness/c10-benefit-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

const indicators = CLEAN_INDICATORS.filter((_, index) => index !== 4);

describe('C10 缺效益指标', () => {
  test.each([
    ['error', '2024年职业技能培训补助'],
    ['warning', '2024年偿还银行贷款本息'],
  ])('%s: %s', (severity, project) => {
    expect(found(benefitMissing, { indicators, project })).toEqual([
      `C10 ${severity} A7: 5项指标中没有效益指标，效益指标原则上各项目都应设置。`,
    ]);
  });

  test('no indicators; both in one level', () => {
    expect(found(benefitMissing, { indicators: [] })).toEqual([]);
    const both = indicators.map(
      ([level1, ...rest]) =>
        [level1 === '满意度指标' ? '效益与满意度指标' : level1, ...rest] as const,
    );
    expect(found(benefitMissing, { indicators: both })).toEqual([]);
  });
});
