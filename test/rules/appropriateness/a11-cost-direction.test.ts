import { costDirection } from '../../../src/rules/appropriateness/a11-cost-direction';
import { found } from '../../support/form';

describe('A11 成本指标方向错误', () => {
  test('≥ on a cost', () => {
    expect(found(costDirection, { rows: { 3: { target: '≥500元/人' } } })).toEqual([
      'A11 error D11: “人均培训成本”是成本指标，目标“≥500元/人”的比较符方向相反，花得越多越达标。',
    ]);
  });
  test('= on a cost is a hint', () => {
    expect(found(costDirection, { rows: { 3: { target: '=500元/人' } } })).toEqual([
      'A11 info D11: “人均培训成本”是成本指标，目标“=500元/人”用了“=”，成本宜用“≤”控制上限。',
    ]);
  });
  test('成本指标 under 产出指标 counts too', () => {
    expect(
      found(costDirection, {
        rows: {
          0: { level2: '成本指标', name: '项目总成本', target: '＞10万元' },
        },
      }),
    ).toEqual([
      'A11 error D8: “项目总成本”是成本指标，目标“＞10万元”的比较符方向相反，花得越多越达标。',
    ]);
  });
  test.each([
    ['≤', {}],
    ['savings', { rows: { 3: { name: '节约培训成本', target: '≥5万元' } } }],
    ['a rate', { rows: { 3: { name: '资金使用效率', target: '=100%' } } }],
    ['no comparator', { rows: { 3: { target: '500元/人' } } }],
    [
      'social cost',
      {
        rows: {
          3: { level2: '社会成本指标', name: '参与单位', target: '≥5家' },
        },
      },
    ],
  ] as const)('stays silent: %s', (_, options) => {
    expect(found(costDirection, options)).toEqual([]);
  });
});
