import { budgetAboveEstimate } from '../../../src/rules/feasibility/f07-budget-above-estimate';
import { found } from '../../support/form';

describe('F07 预算不在测算上下限内', () => {
  test('is said at the cell', () => {
    expect(
      found(budgetAboveEstimate, { rows: { 0: { name: '培训学员人数', target: '=100人' } } }),
    ).toEqual([
      'F07 warning D5 D11 D8: “培训学员人数”“=100人”乘以“人均培训成本”“≤500元/人”最多5万元，预算总额10万元超出。',
    ]);
  });
  test('a hundredth above the estimate is play', () => {
    const said = (people: number): number =>
      found(budgetAboveEstimate, { rows: { 0: { name: '培训学员人数', target: `=${people}人` } } })
        .length;
    expect([198, 199].map(said)).toEqual([1, 0]);
  });
  test('stays silent: at least', () => {
    expect(
      found(budgetAboveEstimate, { rows: { 0: { name: '培训学员人数', target: '≥100人' } } }),
    ).toEqual([]);
  });
});
