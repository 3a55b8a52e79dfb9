import { comparatorMissing } from '../../../src/rules/standardization/n08-comparator-missing';
import { found, runCheck } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N08 定量值缺计算符号', () => {
  test('a number alone', () => {
    expect(found(comparatorMissing, { rows: { 0: { target: '4期' } } })).toEqual([
      'N08 warning D8: “培训班期数”的指标值“4期”未填计算符号。',
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
    ).toEqual([
      'N08 warning D8 D9 D11 D12: 共4项定量指标的指标值未填计算符号（D8、D9、D11、D12）。',
    ]);
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
    ['a sign behind a product', { rows: { 3: { target: '20元/册×200册 ≤0.5万元' } } }],
    ['a 自评表', { title: '项目支出绩效自评表', rows: { 0: { target: '4期' } } }],
  ])('stays silent: %s', (_, form) => {
    expect(found(comparatorMissing, form)).toEqual([]);
  });

  const bare = {
    0: { target: '4期' },
    1: { target: '95%' },
    3: { target: '500元/人' },
    4: { target: '80%' },
    5: { target: '90%' },
  };
  const order2015 = { 0: { target: '4期' }, 3: { level1: null, level2: '成本指标' } };

  test.each([
    ['a form that writes no sign at all', { rows: bare }, 'national', 'info'],
    ['one that writes a single one', { rows: { ...bare, 5: {} } }, 'national', 'warning'],
    ['a region whose form has them', { rows: bare }, 'xinjiang', 'warning'],
    ['a form of 2015', { rows: order2015 }, 'national', 'info'],
    ['the order of 101号', { rows: { 0: { target: '4期' } } }, 'national', 'warning'],
    ['a region that asks for none', { rows: { 0: { target: '4期' } } }, 'hunan', 'info'],
  ])('%s', (_, form, profile, severity) => {
    const severities = runCheck(comparatorMissing, form, profile).map((each) => each.severity);
    expect(severities).toEqual([severity]);
  });

  test.each(['第一年按总投资额返本20%', '按8%分红', '根据合同支付500元'])(
    '%s tells how something is reckoned',
    (target) => {
      expect(found(comparatorMissing, { rows: { 4: { target } } })).toEqual([]);
    },
  );

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
