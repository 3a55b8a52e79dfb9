import { projectNameMissing } from '../../../src/rules/completeness/c01-project-name-missing';
import { brief, formSheet, runCheck } from '../../support/form';

describe('C01 项目名称未填', () => {
  test('an empty cell is reported at the cell to fill', () => {
    expect(brief(runCheck(projectNameMissing, formSheet({ project: null })))).toEqual([
      { rule: 'C01', severity: 'error', cells: ['C4'], message: '项目名称未填写。' },
    ]);
  });

  test('a dash says nothing', () => {
    expect(brief(runCheck(projectNameMissing, formSheet({ project: '—' })))).toEqual([
      { rule: 'C01', severity: 'error', cells: ['C4'], message: '项目名称未填写。' },
    ]);
  });

  test('a name is fine, and so is a form without this label', () => {
    expect(runCheck(projectNameMissing, formSheet())).toEqual([]);
    expect(runCheck(projectNameMissing, formSheet({ project: '项目支出', year: '2024' }))).toEqual(
      [],
    );
  });
});
