import { benefitMissing } from '../../../src/rules/completeness/c10-benefit-missing';
import { brief, CLEAN_INDICATORS, formSheet, runCheck } from '../../support/form';

describe('C10 缺效益指标', () => {
  test('no 效益指标 among the indicators', () => {
    expect(
      brief(
        runCheck(
          benefitMissing,
          formSheet({ indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4) }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C10',
        severity: 'error',
        cells: ['A7'],
        message: '5项指标中没有效益指标，效益指标原则上各项目都应设置。',
      },
    ]);
  });

  test('paying off a debt: a warning', () => {
    expect(
      brief(
        runCheck(
          benefitMissing,
          formSheet({
            indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4),
            project: '2024年偿还银行贷款本息',
          }),
        ),
      ),
    ).toEqual([
      {
        rule: 'C10',
        severity: 'warning',
        cells: ['A7'],
        message: '5项指标中没有效益指标，效益指标原则上各项目都应设置。',
      },
    ]);
  });

  test('there are some; no indicators; both in one level', () => {
    expect(runCheck(benefitMissing, formSheet())).toEqual([]);
    expect(runCheck(benefitMissing, formSheet({ indicators: [] }))).toEqual([]);
    expect(
      runCheck(
        benefitMissing,
        formSheet({
          indicators: CLEAN_INDICATORS.filter((_, index) => index !== 4).map(([a, ...rest]) => [
            a === '满意度指标' ? '效益与满意度指标' : a,
            ...rest,
          ]),
        }),
      ),
    ).toEqual([]);
  });
});
