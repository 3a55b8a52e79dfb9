import { comparatorMissing } from '../../../src/rules/standardization/n08-comparator-missing';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

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

  test.each([
    [
      'comparators in words, dates, words',
      {
        rows: {
          0: { target: '不少于4期' },
          1: { target: '95%以上' },
          2: { target: '每月25日前' },
          4: { target: '未发生投诉' },
        },
      },
    ],
    ['a 自评表', { title: '项目支出绩效自评表', rows: { 0: { target: '4期' } } }],
  ])('stays silent: %s', (_, form) => {
    expect(found(comparatorMissing, form)).toEqual([]);
  });

  test.each([
    ['学生辍学率', '1%', '≤1%'],
    ['投诉处理率', '95%', '≥95%'],
    ['矛盾纠纷排查次数', '12次', '=12次'],
    ['会议次数', '4次', '=4次'],
  ])('the fix asks the name: %s %s becomes %s', (name, target, after) => {
    expect(fixesOf('N08', spoiled({ 0: { name, target } }))).toEqual([
      ['suggestion', `D8: ${target} → ${after}`],
    ]);
  });

  test('a number becomes text', () => {
    expect(fixesOf('N08', spoiled({ 1: { target: { v: 0.95, z: '0%' } } }))).toEqual([
      ['suggestion', 'D9: 95% → ≥95%'],
    ]);
  });
});
