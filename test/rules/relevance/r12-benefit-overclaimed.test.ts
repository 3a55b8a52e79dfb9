import { benefitOverclaimed } from '../../../src/rules/relevance/r12-benefit-overclaimed';
import { found } from '../../support/form';

describe('R12 效益归因过大', () => {
  test('small money', () => {
    const rows = { 4: { name: '确保国有资产保值增值', target: '确保' } };
    expect(found(benefitOverclaimed, { total: 2.28, fiscal: 2.28, rows })).toEqual([
      'R12 info C12: 预算只有2.28万元，“确保国有资产保值增值”写“保值增值”，超出项目的直接作用。',
    ]);
  });
});
