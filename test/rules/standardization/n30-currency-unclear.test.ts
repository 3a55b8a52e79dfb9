import { currencyUnclear } from '../../../src/rules/standardization/n30-currency-unclear';
import { found } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

const mixed = snapshotOf({
  rows: [
    ['项目支出绩效目标表（2024年度）', null, null, null],
    ['项目名称', '设备更新', null, null],
    ['年度预算总额（万元）', 10, '其他资金（元）', 50000],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '更新设备数量', '=10台'],
  ],
});

describe('N30 货币单位不明或混用', () => {
  test('no unit anywhere', () => {
    expect(found(currencyUnclear, { fundsLabel: '项目资金' })).toEqual([
      'N30 warning C5: 资金栏没有写明货币单位，“年度预算总额”的10不知是元还是万元。',
    ]);
  });

  test('labels that differ', () => {
    expect(found(currencyUnclear, mixed)).toEqual([
      'N30 warning C3 A3: 资金栏混用货币单位：“年度预算总额(万元)”用万元，“其他资金(元)”用元。',
    ]);
  });

  test('one statement is enough, also beside the amount', () => {
    expect(found(currencyUnclear, { fundsLabel: '项目资金', total: '10万元' })).toEqual([]);
  });

  test('nothing filled in, nothing to measure', () => {
    expect(
      found(currencyUnclear, { fundsLabel: '项目资金', total: null, fiscal: null, other: null }),
    ).toEqual([]);
  });
});
