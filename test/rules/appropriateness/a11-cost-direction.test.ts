import { costDirection } from '../../../src/rules/appropriateness/a11-cost-direction';
import { fixesOf, spoiled } from '../../support/fix';
import { found } from '../../support/form';

describe('A11 成本指标方向错误', () => {
  test.each([
    [
      { 3: { target: '≥500元/人' } },
      'A11 error D11: “人均培训成本”是成本指标，目标“≥500元/人”的计算符号方向相反，花得越多越达标。',
    ],
    [
      { 3: { target: '=500元/人' } },
      'A11 info D11: “人均培训成本”是成本指标，目标“=500元/人”用了“=”，成本宜用“≤”控制上限。',
    ],
    [
      { 0: { level2: '成本指标', name: '项目总成本', target: '＞10万元' } },
      'A11 error D8: “项目总成本”是成本指标，目标“＞10万元”的计算符号方向相反，花得越多越达标。',
    ],
    [
      { 3: { name: '人均生活补助标准', target: '≥500元/人' } },
      'A11 info D11: “人均生活补助标准”是发放标准，目标“≥500元/人”没有写明按多少发放。',
    ],
    [
      { 3: { name: '补贴发放成本', target: '≥500元/人' } },
      'A11 error D11: “补贴发放成本”是成本指标，目标“≥500元/人”的计算符号方向相反，花得越多越达标。',
    ],
  ])('%j', (rows, message) => {
    expect(found(costDirection, { rows })).toEqual([message]);
  });
  test('what policy pays may stay as it is: a hint, and nothing is offered', () => {
    const rows = { 3: { name: '高龄津贴标准（80-89岁）', target: '=100元/人·月' } };
    expect(found(costDirection, { rows })).toEqual([
      'A11 info D11: “高龄津贴标准（80-89岁）”是成本指标，目标“=100元/人·月”用了“=”，成本宜用“≤”控制上限。',
    ]);
    expect(fixesOf('A11', spoiled(rows))).toEqual([null]);
  });
  test.each([
    ['savings', { 3: { name: '节约培训成本', target: '≥5万元' } }],
    ['a rate', { 3: { name: '资金使用效率', target: '=100%' } }],
    ['no comparator', { 3: { target: '500元/人' } }],
    ['social cost', { 3: { level2: '社会成本指标', name: '参与单位', target: '≥5家' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(costDirection, { rows })).toEqual([]);
  });

  test.each([
    ['8万元', null],
    ['12万元', ['suggestion', 'D11: ≥10万元 → ≤10万元']],
  ])('a cost that is the budget is left to its owner where last year was %s', (lastYear, fix) => {
    const sheet = spoiled({ 3: { name: '培训总费用', target: '≥10万元', lastYear } });
    expect(fixesOf('A11', sheet)).toEqual([fix]);
  });
});
