import { totalMissing } from '../../../src/rules/completeness/c05-total-missing';
import { found } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

const bare = snapshotOf({
  rows: [
    ['项目支出绩效目标表（2024年度）', null, null, null],
    ['项目名称', '设备更新', null, null],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '更新设备数量', '=10台'],
  ],
});

describe('C05 年度预算总额缺失或非数值', () => {
  test('an empty total', () => {
    expect(found(totalMissing, { total: null })).toEqual(['C05 error D5: 年度预算总额未填写。']);
  });

  test('a dash is no total', () => {
    expect(found(totalMissing, { total: '-' })).toEqual(['C05 error D5: 年度预算总额未填写。']);
  });

  test('words are no number', () => {
    expect(found(totalMissing, { total: '约5万' })).toEqual([
      'C05 error D5: 年度预算总额“约5万”不是数值。',
    ]);
  });

  test('a form without any money', () => {
    expect(found(totalMissing, bare)).toEqual(['C05 warning A1: 表中没有找到年度预算总额。']);
  });

  test('a list of projects without a column for money', () => {
    const list = snapshotOf({
      rows: [
        ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
        ['设备更新', '产出指标', '数量指标', '更新设备数量', '=10台'],
      ],
    });
    expect(found(totalMissing, list)).toEqual([]);
  });

  test('a number, also with a note', () => {
    expect(found(totalMissing, {})).toEqual([]);
    expect(found(totalMissing, { total: '854万(高标准农田400万,水利454万)' })).toEqual([]);
  });
});
