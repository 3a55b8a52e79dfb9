import { indicatorCount } from '../../../src/rules/completeness/c25-indicator-count';
import { CLEAN_INDICATORS, found } from '../../support/form';

test('C25 指标数量异常: three; twenty-six', () => {
  expect(found(indicatorCount, { indicators: CLEAN_INDICATORS.slice(3) })).toEqual([
    'C25 info C7: 共3项三级指标，难以反映项目的产出和效果。',
  ]);
  const [first] = CLEAN_INDICATORS;
  const more = Array.from(
    { length: 20 },
    (_, i) => [...first!.slice(0, 2), `第${i + 1}类教材册数`, ...first!.slice(3)] as const,
  ) as unknown as typeof CLEAN_INDICATORS;
  expect(found(indicatorCount, { indicators: [...CLEAN_INDICATORS, ...more] })).toEqual([
    'C25 info C7: 共26项三级指标，重点不突出。',
  ]);
});
