import { comparatorMissing } from '../../../src/rules/standardization/n08-comparator-missing';
import { found } from '../../support/form';

describe('N08 定量值缺比较符', () => {
  test('a number alone', () => {
    expect(found(comparatorMissing, { rows: { 0: { target: '4期' } } })).toEqual([
      'N08 warning D8: “培训班期数”的指标值“4期”没有比较符。',
    ]);
  });

  test('from four rows on they are one finding', () => {
    expect(
      found(comparatorMissing, {
        rows: {
          0: { target: '4期' },
          1: { target: { v: 0.95, z: '0%' } },
          3: { target: '500元/人' },
          4: { target: '80%' },
        },
      }),
    ).toEqual(['N08 warning D8 D9 D11 D12: 共4项定量指标的指标值没有比较符（D8、D9、D11、D12）。']);
  });

  test('comparators in signs and words, dates, periods, words', () => {
    expect(found(comparatorMissing, {})).toEqual([]);
    expect(
      found(comparatorMissing, {
        rows: {
          0: { target: '不少于4期' },
          1: { target: '95%以上' },
          2: { target: '每月25日前' },
          4: { target: '未发生投诉' },
        },
      }),
    ).toEqual([]);
  });

  test('a 自评表', () => {
    expect(
      found(comparatorMissing, {
        title: '项目支出绩效自评表',
        rows: { 0: { target: '4期' } },
      }),
    ).toEqual([]);
  });
});
