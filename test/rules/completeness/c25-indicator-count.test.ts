import { indicatorCount } from '../../../src/rules/completeness/c25-indicator-count';
import { formSheet, found, indicatorsWith } from '../../support/form';

describe('C25 指标数量异常', () => {
  test('three', () => {
    const sheet = formSheet({ indicators: indicatorsWith({}).slice(3) });
    expect(found(indicatorCount, sheet)).toEqual([
      'C25 info C7: 共3项三级指标，难以反映项目的产出和效果。',
    ]);
  });

  test('many', () => {
    const sheet = formSheet({
      indicators: [
        ...indicatorsWith({}),
        ...Array.from(
          { length: 20 },
          (_, i) =>
            [
              '产出指标',
              '数量指标',
              `第${i + 1}类教材册数`,
              '≥200册',
              '计划标准',
              '180册',
              1,
              '按照完成比例赋分',
              '原始凭证',
            ] as const,
        ),
      ],
    });
    expect(found(indicatorCount, sheet)).toEqual(['C25 info C7: 共26项三级指标，重点不突出。']);
  });

  test.each([['six', {}]])('stays silent: %s', (_, options) => {
    expect(found(indicatorCount, options)).toEqual([]);
  });
});
