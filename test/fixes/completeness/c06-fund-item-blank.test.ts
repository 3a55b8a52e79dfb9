import { formSheet } from '../../support/form';
import { fixesOf, mends } from '../../support/fix';
import { snapshotOf } from '../../support/snapshot';

test('C06 nothing is 0 where the total says so', () => {
  const sheet = formSheet({ other: null });
  expect(fixesOf('C06', sheet)).toEqual([['suggestion', 'H5:  → 0']]);
  expect(mends('C06', sheet)).toBe(true);
  expect(fixesOf('C06', formSheet({ other: null, total: 12 }))).toEqual([null]);
});

test('C06 the column of the whole project has a total of its own', () => {
  const twoPeriods = (fiscal: number) =>
    snapshotOf({
      name: '目标表',
      rows: [
        ['项目支出绩效目标表'],
        ['项目资金（万元）', '项目资金总额：', 2000, '年度资金申请总额：', 1500],
        [null, '其中：财政资金', fiscal, '其中：当年财政拨款', 1500],
        [null, '其他资金', null, '其他资金', 0],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '新建冷库数量', '1座'],
      ],
      merges: ['A2:A4'],
    });
  expect(fixesOf('C06', twoPeriods(2000))).toEqual([['suggestion', 'C4:  → 0']]);
  expect(fixesOf('C06', twoPeriods(1500))).toEqual([null]);
});
