import { otherFundsShare } from '../../../src/rules/feasibility/f05-other-funds-share';
import { found } from '../../support/form';

describe('F05 其他资金占比异常', () => {
  test('six of ten', () => {
    expect(found(otherFundsShare, { total: 10, fiscal: 4, other: 6 })).toEqual([
      'F05 info H5 D5: 其他资金6万元占预算总额10万元的60%。',
    ]);
  });

  test('more than all is left to the sum of the funds', () => {
    expect(found(otherFundsShare, { total: 10, fiscal: 5, other: 12 })).toEqual([]);
  });
});
