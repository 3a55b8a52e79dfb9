import { yearAbovePeriod } from '../../../src/rules/consistency/k10-year-above-period';
import { found } from '../../support/form';
import { snapshotOf, type GridCell } from '../../support/snapshot';

function form(period: GridCell, year: GridCell) {
  return snapshotOf({
    rows: [
      ['项目支出绩效目标申报表'],
      ['（2024年度）'],
      ['项目名称', '城管执法车辆更新', null, null, null],
      ['项目资金（万元）', '中期资金总额：', period, '年度资金总额：', year],
      [null, '其中：财政拨款', period, '其中：财政拨款', year],
      ['总体目标', '更新执法车辆。', null, null, null],
      ['一级指标', '二级指标', '三级指标', '指标值', '佐证资料'],
      ['产出指标', '数量指标', '更新车辆数量', '≥10辆', null],
    ],
  });
}

describe('K10 年度资金大于项目总资金', () => {
  test('the year has more than the whole period', () => {
    expect(found(yearAbovePeriod, form(170, 340))).toEqual([
      'K10 error C4 E4: 年度资金总额340万元，大于“中期资金总额”170万元。',
    ]);
  });

  test.each([
    [170, 170.01],
    [null, 340],
    [0, 340],
    [340, null],
  ])('a period of %s and a year of %s are fine', (period, year) => {
    expect(found(yearAbovePeriod, form(period, year))).toEqual([]);
  });
});
