import { leaderMissing } from '../../../src/rules/completeness/c03-leader-missing';
import { brief, formSheet, runCheck } from '../../support/form';

describe('C03 项目负责人未填', () => {
  test('an empty cell is reported at the cell to fill', () => {
    const findings = runCheck(leaderMissing, formSheet({ leader: null }));
    expect(brief(findings)).toEqual([
      { rule: 'C03', severity: 'warning', cells: ['H4'], message: '项目负责人未填写。' },
    ]);
  });

  test('an ideographic space counts as empty', () => {
    expect(runCheck(leaderMissing, formSheet({ leader: '　' }))).toHaveLength(1);
  });

  test('a name is fine', () => {
    expect(runCheck(leaderMissing, formSheet())).toEqual([]);
  });
});
