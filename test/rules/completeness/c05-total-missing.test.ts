import { totalMissing } from '../../../src/rules/completeness/c05-total-missing';
import { brief, formSheet, runCheck } from '../../support/form';
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
    expect(brief(runCheck(totalMissing, formSheet({ total: null })))).toEqual([
      { rule: 'C05', severity: 'error', cells: ['D5'], message: '年度预算总额未填写。' },
    ]);
  });

  test('a dash is no total', () => {
    expect(brief(runCheck(totalMissing, formSheet({ total: '-' })))).toEqual([
      { rule: 'C05', severity: 'error', cells: ['D5'], message: '年度预算总额未填写。' },
    ]);
  });

  test('words are no number', () => {
    expect(brief(runCheck(totalMissing, formSheet({ total: '约5万' })))).toEqual([
      { rule: 'C05', severity: 'error', cells: ['D5'], message: '年度预算总额“约5万”不是数值。' },
    ]);
  });

  test('a form without any money', () => {
    expect(brief(runCheck(totalMissing, bare))).toEqual([
      { rule: 'C05', severity: 'warning', cells: ['A1'], message: '表中没有找到年度预算总额。' },
    ]);
  });

  test('a list of projects without a column for money', () => {
    const list = snapshotOf({
      rows: [
        ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
        ['设备更新', '产出指标', '数量指标', '更新设备数量', '=10台'],
      ],
    });
    expect(runCheck(totalMissing, list)).toEqual([]);
  });

  test('a number, also with a note', () => {
    expect(runCheck(totalMissing, formSheet())).toEqual([]);
    expect(
      runCheck(totalMissing, formSheet({ total: '854万(高标准农田400万,水利454万)' })),
    ).toEqual([]);
  });
});
