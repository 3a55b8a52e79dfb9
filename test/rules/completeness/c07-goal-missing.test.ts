import { goalMissing } from '../../../src/rules/completeness/c07-goal-missing';
import { found, runCheck } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

const periods = snapshotOf({
  rows: [
    ['项目支出绩效目标表（2024年度）', null, null, null],
    ['项目名称', '设备更新', null, null],
    ['中期目标', '三年内完成全部设备的更新换代，提高服务能力。', '年度目标', null],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '更新设备数量', '=10台'],
  ],
});

describe('C07 总体目标未填或过短', () => {
  test('an empty goal', () => {
    expect(found(goalMissing, { goal: null })).toEqual(['C07 error C6: 总体目标未填写。']);
  });

  test('a goal of a few words', () => {
    expect(found(goalMissing, { goal: '完成项目主体工程70%' })).toEqual([
      'C07 warning C6: 总体目标“完成项目主体工程70%”只有8个汉字，说不清要做什么、做到什么程度。',
    ]);
  });

  test('only the goal of the whole period', () => {
    expect(found(goalMissing, periods)).toEqual([
      'C07 warning D3: 年度目标未填写，只填了中长期（总体）目标。',
    ]);
  });

  test('a form that is cut off at its goals', () => {
    const head = (...goals: (string | null)[]) =>
      snapshotOf({
        rows: [
          ['项目支出绩效目标表（2024年度）', null, null, null],
          ['项目名称', '设备更新', '主管部门', '某市卫生健康委员会'],
          ['项目资金（万元）', '年度资金总额：', 25, null],
          ['总体目标', '中期目标', '年度目标', null],
          [null, ...goals],
        ],
        merges: ['A4:A5', 'C4:D4', 'C5:D5'],
      });
    const overall = '三年内完成全部设备的更新换代，提高服务能力。';
    expect(found(goalMissing, head(overall, null))).toEqual([]);
    const rules = runCheck(goalMissing, head(null, null)).map(({ message }) => message);
    expect(rules).toEqual(['总体目标未填写。']);
  });
});
