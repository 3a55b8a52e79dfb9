import { fundItemBlank } from '../../../src/rules/completeness/c06-fund-item-blank';
import { formSheet, found } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

describe('C06 分项资金留空', () => {
  test('other funds', () => {
    const sheet = formSheet({ other: null });
    expect(found(fundItemBlank, sheet)).toEqual(['C06 info H5: “其他资金”没有填写。']);
  });

  const twoPeriods = (period: number | null) =>
    snapshotOf({
      name: '目标表',
      rows: [
        ['项目支出绩效目标表'],
        ['项目名称', '冷库建设'],
        ['项目资金（万元）', '项目资金总额：', period, '年度资金申请总额：', 1500],
        [null, '其中：财政资金', 2000, '其中：当年财政拨款', 1500],
        [null, '其他资金', null, '其他资金', 0],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '新建冷库数量', '1座'],
      ],
      merges: ['A3:A5'],
    });

  test('the column of the whole project', () => {
    expect(found(fundItemBlank, twoPeriods(2000))).toEqual([
      'C06 info C5: “其他资金”在项目（中期）资金一栏没有填写。',
    ]);
    expect(found(fundItemBlank, twoPeriods(null))).toEqual([]);
  });

  test.each([
    ['zero', {}],
    ['a dash', { other: '-' }],
    ['no total', { total: null, other: null }],
  ])('stays silent: %s', (_, options) => {
    expect(found(fundItemBlank, options)).toEqual([]);
  });
});
