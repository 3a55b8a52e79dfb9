import { indicatorOffTopic } from '../../../src/rules/relevance/r02-indicator-off-topic';
import { found } from '../../support/form';

describe('R02 指标与目标/资金用途无关', () => {
  test('another matter', () => {
    const rows = { 1: { level2: '数量指标', name: '采购消防器材数', target: '≥20套' } };
    expect(found(indicatorOffTopic, { rows })).toEqual([
      'R02 info C9: “采购消防器材数”在项目名称和目标里找不到对应内容。',
    ]);
  });

  test.each([
    ['应用单位数量', '通过平台建设，提高国有资产监督管理水平。'],
    ['保障村干部人数', '村级组织运转经费，村民组长基本报酬。'],
    ['受益群众人数', '修建道路3公里。'],
    ['操作人员培训人次', '购置彩超等医疗设备8台。'],
    ['数据备份份数', '馆藏档案扫描320万页。'],
  ])('%s is no other matter', (name, goal) => {
    const rows = {
      0: { name: goal.slice(0, 8), target: '≥4个' },
      1: { level2: '数量指标', name, target: '≥20个' },
    };
    expect(found(indicatorOffTopic, { goal, project: '某项目', rows })).toEqual([]);
  });

  test('the only quantity, where the goal counts other things and all else goes with the goal', () => {
    const only = (name: string, target: string, goal?: string) =>
      found(indicatorOffTopic, {
        rows: { 0: { name, target } },
        ...(goal === undefined ? {} : { goal }),
      });
    expect(only('采购消防器材数', '≥20套')).toEqual([
      'R02 info C8: “采购消防器材数”在项目名称和目标里找不到对应内容。',
    ]);
    // 期 is what the goal counts; a goal that counts nothing says nothing of what is counted.
    expect(only('消防演练期数', '≥4期')).toEqual([]);
    expect(only('采购消防器材数', '≥20套', '举办职业技能培训，提高学员岗位技能。')).toEqual([]);
  });

  test('where all the form is another matter, the name of the project is', () => {
    const other = { name: '采购消防器材数', target: '≥20套' };
    const rows = { 0: other, 1: { name: '器材合格率' }, 3: { name: '器材单价' } };
    const more = { ...rows, 4: { name: '火灾下降率' }, 5: { name: '居民满意度' } };
    expect(found(indicatorOffTopic, { rows: more })).toEqual([]);
  });
});
