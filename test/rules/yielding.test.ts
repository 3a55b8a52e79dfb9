import { totalMissing } from '../../src/rules/completeness/c05-total-missing';
import { goalMissing } from '../../src/rules/completeness/c07-goal-missing';
import { weightInvalid } from '../../src/rules/completeness/c20-weight-invalid';
import { placeholderLeft } from '../../src/rules/completeness/c23-placeholder-left';
import { cellError } from '../../src/rules/standardization/n31-cell-error';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { formSheet, indicatorsWith } from '../support/form';

test('an error value or a placeholder is reported once, not as a missing number as well', () => {
  const sheet = formSheet({
    total: '#REF!',
    goal: '说明年度任务（100字以内）',
    indicators: indicatorsWith({ 0: { weight: '**' }, 1: { weight: '#N/A' } }),
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
