import { benefitOverclaimed } from '../../../src/rules/relevance/r12-benefit-overclaimed';
import { formSheet, found } from '../../support/form';

describe('R12 效益归因过大', () => {
  test('small money', () => {
    const sheet = formSheet({
      total: 2.28,
      fiscal: 2.28,
      rows: { 4: { name: '确保国有资产保值增值', target: '确保' } },
    });
    expect(found(benefitOverclaimed, sheet)).toEqual([
      'R12 info C12: 预算只有2.28万元，“确保国有资产保值增值”写“保值增值”，超出项目的直接作用。',
    ]);
  });

  test.each([
    [
      'enough money',
      {
        total: 50,
        fiscal: 50,
        rows: { 4: { name: '确保国有资产保值增值', target: '确保' } },
      },
    ],
    ['a modest benefit', { total: 2.28, fiscal: 2.28 }],
  ])('stays silent: %s', (_, options) => {
    expect(found(benefitOverclaimed, options)).toEqual([]);
  });
});
