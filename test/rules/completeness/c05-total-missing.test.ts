import { totalMissing } from '../../../src/rules/completeness/c05-total-missing';
import { found } from '../../support/form';
import { snapshotOf } from '../../support/snapshot';

const INDICATORS = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '更新设备数量', '=10台'],
];

describe('C05 年度预算总额缺失或非数值', () => {
  test.each([
    ['-', '未填写。'],
    ['约5万', '“约5万”不是数值。'],
  ])('%s', (total, said) => {
    expect(found(totalMissing, { total })).toEqual([`C05 error D5: 年度预算总额${said}`]);
  });

  test('a form without any money', () => {
    const head = [['项目支出绩效目标表（2024年度）'], ['项目名称', '设备更新']];
    expect(found(totalMissing, snapshotOf({ rows: [...head, ...INDICATORS] }))).toEqual([
      'C05 warning A1: 表中没有找到年度预算总额。',
    ]);
  });

  test('a list of projects without a column for money', () => {
    const rows = INDICATORS.map((row, at) => [at === 0 ? '项目名称' : '设备更新', ...row]);
    expect(found(totalMissing, snapshotOf({ rows }))).toEqual([]);
  });

  test('a list with a project in one cell, which is not read', () => {
    const rows = [
      ['2025年项目支出绩效目标表'],
      ['项目名称', '项目概况', '预算金额', '年度绩效目标', '绩效指标'],
      ['道路养护', '日常养护', 40, '养护12公里。', '【产出指标-数量指标】养护里程≥12公里'],
    ];
    expect(found(totalMissing, snapshotOf({ rows }))).toEqual([]);
  });

  test('a number with a note', () => {
    expect(found(totalMissing, { total: '854万(高标准农田400万,水利454万)' })).toEqual([]);
  });
});
