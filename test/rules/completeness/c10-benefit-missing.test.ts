import { benefitMissing } from '../../../src/rules/completeness/c10-benefit-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

describe('C10 缺效益指标', () => {
  test('no 效益指标 among the indicators', () => {
    expect(
      found(benefitMissing, { indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4) }),
    ).toEqual(['C10 error A7: 5项指标中没有效益指标，效益指标原则上各项目都应设置。']);
  });

  test('paying off a debt: a warning', () => {
    expect(
      found(benefitMissing, {
        indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4),
        project: '2024年偿还银行贷款本息',
      }),
    ).toEqual(['C10 warning A7: 5项指标中没有效益指标，效益指标原则上各项目都应设置。']);
  });

  test('there are some; no indicators; both in one level', () => {
    expect(found(benefitMissing, {})).toEqual([]);
    expect(found(benefitMissing, { indicators: [] })).toEqual([]);
    expect(
      found(benefitMissing, {
        indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4).map(([a, ...rest]) => [
          a === '满意度指标' ? '效益与满意度指标' : a,
          ...rest,
        ]),
      }),
    ).toEqual([]);
  });
});
