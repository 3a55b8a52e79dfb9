import { leaderMissing } from '../../../src/rules/completeness/c03-leader-missing';
import { found, runCheck, said } from '../../support/form';

describe('C03 项目负责人未填', () => {
  test('an empty cell is reported at the cell to fill', () => {
    const findings = runCheck(leaderMissing, { leader: null });
    expect(said(findings)).toEqual(['C03 warning H4: 项目负责人未填写。']);
  });

  test('an ideographic space counts as empty', () => {
    expect(runCheck(leaderMissing, { leader: '　' })).toHaveLength(1);
  });

  test('a name is fine', () => {
    expect(found(leaderMissing, {})).toEqual([]);
  });
});
