import { fundsSum } from '../../../src/rules/consistency/k01-funds-sum';
import { fixesOf } from '../../support/fix';
import { formSheet, found } from '../../support/form';
import { snapshotOf, type GridCell } from '../../support/snapshot';

describe('K01 资金总额≠分项之和', () => {
  test('the parts are less', () => {
    expect(found(fundsSum, { total: 10, fiscal: 8, other: 1 })).toEqual([
      'K01 error D5 F5 H5: 资金总额10万元与分项之和9万元不符，相差1万元（财政拨款8万元，其他资金1万元）。',
    ]);
  });
  test.each([
    ['a dash is 0', { other: '-' }],
    ['no total', { total: null }],
    ['no part with a number', { fiscal: null, other: '-' }],
    ['tenths add up exactly', { total: 0.3, fiscal: 0.1, other: 0.2 }],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(fundsSum, options)).toEqual([]);
  });

  const selfEvaluation = (...rows: GridCell[][]) =>
    snapshotOf({
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '村级补助'],
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'],
        ...rows,
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '补助村数量', '=8个', '8个', 90, 90],
      ],
      merges: ['A3:A6'],
    });

  test('every column of a 自评表', () => {
    const sheet = selfEvaluation(
      [null, '年度资金总额：', 0, 132.912, 100, 10, '0%'],
      [null, '其中：本年财政拨款', 202.64, 132.912, 132.912],
      [null, '其他资金', null, null, null],
    );
    expect(found(fundsSum, sheet)).toEqual([
      'K01 error C4 C5: 年初预算数的资金总额0万元与分项之和202.64万元不符，相差202.64万元（本年财政拨款202.64万元）。',
      'K01 error E4 E5: 全年执行数的资金总额100万元与分项之和132.912万元不符，相差32.912万元（本年财政拨款132.912万元）。',
    ]);
  });

  test('columns of a 自评表 that add up, and one that is not filled in', () => {
    const sheet = selfEvaluation(
      [null, '年度资金总额：', null, 140, 130.5, 10, '93%'],
      [null, '其中：本年财政拨款', 132.912, 132.912, 130],
      [null, '其他资金', null, 7.088, 0.5],
    );
    expect(found(fundsSum, sheet)).toEqual([]);
  });

  const named = (...items: GridCell[]) =>
    snapshotOf({
      rows: [
        ['项目支出绩效目标表（2025年度）', null, null, null, null, null],
        ['项目名称', '教师培训', '预算单位', '某县教育局', null, null],
        items,
        ['一级指标', '二级指标', '三级指标', '指标值', null, null],
        ['产出指标', '数量指标', '培训教师人数', '≥200人', null, null],
      ],
    });

  test('one 其中 alone names a part', () => {
    const part = named('项目金额', '164万元', '其中：当年市级财政资金', '132万元');
    expect(found(fundsSum, part)).toEqual([]);
    expect(
      found(fundsSum, named('项目金额', '164万元', '其中：当年市级财政资金', '165万元')),
    ).toEqual([
      'K01 error B3 D3: 资金总额164万元与分项之和165万元不符，相差1万元（当年市级财政资金165万元）。',
    ]);
  });

  test('a part of the one part is no second one', () => {
    const nested = named('资金总额', '164万元', '财政拨款', '132万元', '其中：市级资金', '132万元');
    expect(found(fundsSum, nested)).toEqual([]);
  });

  test('an item beside it that is blank makes a breakdown', () => {
    expect(found(fundsSum, { total: 10, fiscal: 8, other: null })).toEqual([
      'K01 error D5 F5: 资金总额10万元与分项之和8万元不符，相差2万元（财政拨款8万元）。',
    ]);
    expect(found(fundsSum, { total: 10, fiscal: null, other: 0 })).toEqual([
      'K01 error D5 H5: 资金总额10万元与分项之和0万元不符，相差10万元。',
    ]);
  });

  test.each([
    ['an error', '#REF!'],
    ['words', '按实际下达'],
    ['a formula without a result', { v: '', f: '=Sheet2!B4' }],
  ])('a part that is %s is not 0', (_, fiscal) => {
    expect(found(fundsSum, { total: 10, fiscal })).toEqual([]);
  });

  test('a total that is worked out in its cell is left alone', () => {
    expect(fixesOf('K01', formSheet({ total: { v: 12, f: '=F5+2' } }))).toEqual([null]);
  });
});
