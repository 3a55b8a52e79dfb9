import { otherFundsShare } from '../../../src/rules/feasibility/f05-other-funds-share';
import { formSheet, found } from '../../support/form';

describe('F05 其他资金占比异常', () => {
  test('six of ten', () => {
    const sheet = formSheet({ total: 10, fiscal: 4, other: 6 });
    expect(found(otherFundsShare, sheet)).toEqual([
      'F05 info H5 D5: 其他资金6万元占预算总额10万元的60%。',
    ]);
  });

  test.each([
    ['half', { total: 10, fiscal: 5, other: 5 }],
    ['more than all', { total: 10, fiscal: 5, other: 12 }],
    ['none', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(otherFundsShare, options)).toEqual([]);
  });
});
