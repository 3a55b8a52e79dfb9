import { budgetAboveEstimate } from '../../../src/rules/feasibility/f07-budget-above-estimate';
import { formSheet, found } from '../../support/form';

describe('F07 预算不在测算上下限内', () => {
  test('too much', () => {
    const sheet = formSheet({
      rows: { 0: { name: '培训学员人数', target: '=100人' } },
    });
    expect(found(budgetAboveEstimate, sheet)).toEqual([
      'F07 warning D5 D11 D8: “培训学员人数”“=100人”乘以“人均培训成本”“≤500元/人”最多5万元，预算总额10万元超出。',
    ]);
  });

  test.each([
    ['at least', { rows: { 0: { name: '培训学员人数', target: '≥100人' } } }],
    ['enough', { rows: { 0: { name: '培训学员人数', target: '=200人' } } }],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(budgetAboveEstimate, options)).toEqual([]);
  });
});
