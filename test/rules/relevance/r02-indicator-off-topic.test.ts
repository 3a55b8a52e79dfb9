import { indicatorOffTopic } from '../../../src/rules/relevance/r02-indicator-off-topic';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R02 指标与目标/资金用途无关', () => {
  test('another matter', () => {
    const sheet = formSheet({
      indicators: [
        ...indicatorsWith({}),
        [
          '产出指标',
          '数量指标',
          '采购消防器材数',
          '≥20套',
          '计划标准',
          '20套',
          5,
          '按照完成比例赋分',
          '原始凭证',
        ] as const,
      ],
    });
    expect(brief(runCheck(indicatorOffTopic, sheet))).toEqual([
      {
        rule: 'R02',
        severity: 'info',
        cells: ['C14'],
        message: '“采购消防器材数”在项目名称和目标里找不到对应内容。',
      },
    ]);
  });

  test.each([
    ['clean', {}],
    [
      'all of them',
      { indicators: indicatorsWith({ 0: { name: '采购消防器材数', target: '≥20套' } }) },
    ],
  ])('stays silent: %s', (_, options) => {
    expect(runCheck(indicatorOffTopic, formSheet(options))).toEqual([]);
  });
});
