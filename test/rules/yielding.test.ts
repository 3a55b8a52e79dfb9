import { totalMissing } from '../../src/rules/completeness/c05-total-missing';
import { goalMissing } from '../../src/rules/completeness/c07-goal-missing';
import { weightInvalid } from '../../src/rules/completeness/c20-weight-invalid';
import { placeholderLeft } from '../../src/rules/completeness/c23-placeholder-left';
import { basisMismatch } from '../../src/rules/feasibility/f04-basis-mismatch';
import { evidenceMismatch } from '../../src/rules/feasibility/f03-evidence-mismatch';
import { projectNameMissing } from '../../src/rules/completeness/c01-project-name-missing';
import { projectNameUnmentioned } from '../../src/rules/relevance/r06-project-name-unmentioned';
import { basisName } from '../../src/rules/standardization/n21-basis-name';
import { projectNameGeneric } from '../../src/rules/standardization/n24-project-name-generic';
import { cellError } from '../../src/rules/standardization/n31-cell-error';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { formSheet } from '../support/form';

test('an error value or a placeholder is reported once, not as a missing number as well', () => {
  const sheet = formSheet({
    total: '#REF!',
    goal: '说明年度任务（100字以内）',
    rows: { 0: { weight: '**' }, 1: { weight: '#N/A' } },
  });
  const checks = [totalMissing, goalMissing, weightInvalid, placeholderLeft, cellError];
  const table = readTables(sheet)[0]!;
  const { findings } = checkTable(table, sheet, { checks });
  expect(findings.map(({ rule, cells }) => [rule, ...cells])).toEqual([
    ['N31', 'D5'],
    ['C23', 'C6'],
    ['C23', 'G8'],
    ['N31', 'G9'],
  ]);
});

test('an error value is no wrong basis or evidence', () => {
  const sheet = formSheet({
    rows: { 3: { basis: '#REF!' }, 5: { evidence: '#N/A' } },
  });
  const checks = [basisName, evidenceMismatch, basisMismatch, cellError];
  const { findings } = checkTable(readTables(sheet)[0]!, sheet, { checks });
  expect(findings.map(({ rule, cells }) => [rule, ...cells])).toEqual([
    ['N31', 'E11'],
    ['N31', 'I13'],
  ]);
});

test.each([
  ['—', 'C01'],
  ['专项资金', 'N24'],
])('a project name that says nothing (%s) is not also unmentioned', (project, rule) => {
  const sheet = formSheet({ project });
  const checks = [projectNameMissing, projectNameGeneric, projectNameUnmentioned];
  const { findings } = checkTable(readTables(sheet)[0]!, sheet, { checks });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});
