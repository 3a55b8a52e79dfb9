import { outputMissing } from '../../../src/rules/completeness/c09-output-missing';
import { CLEAN_INDICATORS, found } from '../../support/form';

describe('C09 缺产出指标', () => {
  test('no 产出指标 among the indicators', () => {
    expect(found(outputMissing, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([
      'C09 error A7: 3项指标中没有产出指标，产出指标原则上各项目都应设置。',
    ]);
  });

  test('no indicators; a two-level form', () => {
    expect(found(outputMissing, { indicators: [] })).toEqual([]);
    const indicators = CLEAN_INDICATORS.slice(4).map(
      ([, ...rest], index) => [index === 0 ? '社会效益指标' : null, ...rest] as const,
    );
    expect(found(outputMissing, { indicators })).toEqual([]);
  });
});
