import { readTables } from '../../../src/reader/read-tables';
import { checkTable } from '../../../src/review/check-table';
import { formSheet } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

test('N32 texts become numbers that look as before', () => {
  const sheet = formSheet({
    total: '1,010.50',
    fiscal: ' 1000.50',
    other: '10',
    rows: { 0: { weight: '１０' } },
  });
  expect(mends('N32', sheet)).toBe(true);
  const { findings } = checkTable(readTables(sheet)[0]!, sheet);
  const fix = findings.find(({ rule }) => rule === 'N32')?.fix;
  expect(fix?.edits.map(({ after }) => after)).toEqual(['10', '1,010.50', '1000.50', '10']);
  expect(fix?.writes.map(({ after, numberFormat }) => [after, numberFormat])).toEqual([
    [{ kind: 'number', number: 10 }, 'General'],
    [{ kind: 'number', number: 1010.5 }, '#,##0.00'],
    [{ kind: 'number', number: 1000.5 }, '0.00'],
    [{ kind: 'number', number: 10 }, 'General'],
  ]);
});

test('N32 what is no plain number stays', () => {
  expect(fixesOf('N32', spoiled({ 0: { weight: '10-' } }))).toEqual([null]);
});
