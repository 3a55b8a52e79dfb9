import { fundItemBlank } from '../../../src/rules/completeness/c06-fund-item-blank';
import { formSheet, found } from '../../support/form';
import { fixesOf } from '../../support/fix';
import { snapshotOf } from '../../support/snapshot';

const twoPeriods = (period: number | null, fiscal = 2000) =>
  snapshotOf({
    name: '目标表',
    rows: [
      ['项目支出绩效目标表'],
      ['项目名称', '冷库建设'],
      ['项目资金（万元）', '项目资金总额：', period, '年度资金申请总额：', 1500],
      [null, '其中：财政资金', fiscal, '其中：当年财政拨款', 1500],
      [null, '其他资金', null, '其他资金', 0],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '新建冷库数量', '1座'],
    ],
    merges: ['A3:A5'],
  });

describe('C06 分项资金留空', () => {
  test.each([
    ['other funds', { other: null }, ['H5: “其他资金”没有填写。']],
    [
      'the column of the whole project',
      twoPeriods(2000),
      ['C5: “其他资金”在项目（中期）资金一栏没有填写。'],
    ],
    ['which has no total', twoPeriods(null), []],
    ['no total', { total: null, other: null }, []],
  ])('%s', (_, of, said) => {
    expect(found(fundItemBlank, of)).toEqual(said.map((each) => `C06 info ${each}`));
  });

  test('0 only where the total says so, of the year or of the whole project', () => {
    expect(fixesOf('C06', formSheet({ other: null, total: 12 }))).toEqual([null]);
    expect(fixesOf('C06', twoPeriods(2000))).toEqual([['suggestion', 'C5:  → 0']]);
    expect(fixesOf('C06', twoPeriods(2000, 1500))).toEqual([null]);
  });
});
