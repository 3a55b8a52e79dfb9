import { indicatorOffTopic } from '../../../src/rules/relevance/r02-indicator-off-topic';
import { formSheet, found, indicatorsWith } from '../../support/form';

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
    expect(found(indicatorOffTopic, sheet)).toEqual([
      'R02 info C14: “采购消防器材数”在项目名称和目标里找不到对应内容。',
    ]);
  });

  test.each([
    ['应用单位数量', '通过平台建设，提高国有资产监督管理水平。'],
    ['保障村干部人数', '村级组织运转经费，村民组长基本报酬。'],
    ['受益群众人数', '修建道路3公里。'],
    ['操作人员培训人次', '购置彩超等医疗设备8台。'],
    ['数据备份份数', '馆藏档案扫描320万页。'],
  ])('%s is no other matter', (name, goal) => {
    const added = indicatorsWith({ 0: { name, target: '≥20个' } }).slice(0, 1);
    const same = indicatorsWith({ 0: { name: goal.slice(0, 8), target: '≥4个' } }).slice(0, 1);
    const sheet = formSheet({ goal, project: '某项目', indicators: [...same, ...added] });
    expect(found(indicatorOffTopic, sheet)).toEqual([]);
  });

  test.each([
    ['clean', {}],
    ['all of them', { rows: { 0: { name: '采购消防器材数', target: '≥20套' } } }],
  ])('stays silent: %s', (_, options) => {
    expect(found(indicatorOffTopic, options)).toEqual([]);
  });
});
