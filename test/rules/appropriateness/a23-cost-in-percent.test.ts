import { costInPercent } from '../../../src/rules/appropriateness/a23-cost-in-percent';
import { found } from '../../support/form';

describe('A23 成本类指标不反映成本', () => {
  test('is said at the cell', () => {
    expect(found(costInPercent, { rows: { 3: { name: '再担保代偿率', target: '≤4%' } } })).toEqual([
      'A23 warning C11 D11: “再担保代偿率”列为成本指标，指标值“≤4%”是比率，没有反映花了多少钱。',
    ]);
  });
  test.each([
    ['成本控制率', { 3: { name: '成本控制率', target: '≤100%' } }],
    ['节约率', { 3: { name: '经费节约率', target: '≥5%' } }],
    ['a rate elsewhere', { 1: { name: '代偿率', target: '≤4%' } }],
  ])('stays silent: %s', (_, rows) => {
    expect(found(costInPercent, { rows })).toEqual([]);
  });
});
