import { projectNameMissing } from '../../../src/rules/completeness/c01-project-name-missing';
import { found } from '../../support/form';

describe('C01 项目名称未填', () => {
  test('an empty cell is reported at the cell to fill', () => {
    expect(found(projectNameMissing, { project: null })).toEqual([
      'C01 error C4: 项目名称未填写。',
    ]);
  });

  test('a dash says nothing', () => {
    expect(found(projectNameMissing, { project: '—' })).toEqual(['C01 error C4: 项目名称未填写。']);
  });

  test('a name is fine, and so is a form without this label', () => {
    expect(found(projectNameMissing, {})).toEqual([]);
    expect(found(projectNameMissing, { project: '项目支出', year: '2024' })).toEqual([]);
  });
});
