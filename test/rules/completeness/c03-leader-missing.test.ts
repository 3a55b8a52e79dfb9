import { leaderMissing } from '../../../src/rules/completeness/c03-leader-missing';
import { found } from '../../support/form';

test('C03 项目负责人未填: at the cell to fill', () => {
  expect(found(leaderMissing, { leader: null })).toEqual(['C03 warning H4: 项目负责人未填写。']);
});
