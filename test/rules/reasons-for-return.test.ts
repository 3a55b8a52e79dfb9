/** What reviewers send forms back for, on the clean form of test/support: every finding of all checks, nothing besides. */
import { findProfile } from '../../src/regions/profiles';
import { readTables } from '../../src/reader/read-tables';
import { checkTable } from '../../src/review/check-table';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { formSheet, type FormOptions } from '../support/form';

/** Rule, severity and first cell of each finding. */
function allOf(form: FormOptions, profile = 'national'): string[] {
  const sheet = formSheet(form);
  const [table] = readTables(sheet);
  const chosen = findProfile(profile);
  if (table === undefined || chosen === null) throw new Error('nothing to check');
  const { findings } = checkTable(table, sheet, { profile: chosen, checks: CHECKS });
  return findings.map(({ rule, severity, cells }) => `${rule} ${severity} ${cells[0] ?? ''}`);
}

test('the clean form has no finding', () => {
  expect(allOf({})).toEqual([]);
});

describe('names and goals that say nothing are as empty ones', () => {
  test.each(['*', '0', '_', '123', '暂无'])('name %s', (name) => {
    expect(allOf({ rows: { 0: { name } } })).toEqual(['C16 error C8']);
  });

  // The reader knows these as no name at all: then the level has no indicator either.
  test.each(['无', '/'])('name %s', (name) => {
    expect(allOf({ rows: { 0: { name } } })).toEqual(['C16 error C8', 'C13 warning B10']);
  });

  test.each(['无', '0', '*', '_', '暂无。'])('goal %s', (goal) => {
    expect(allOf({ goal })).toEqual(['C07 error C6']);
  });

  test.each(['无', '0', '*'])('project %s', (project) => {
    expect(allOf({ project })).toEqual(['C01 error C4']);
  });
});

describe('an error value is reported once, and counted as nothing', () => {
  test.each([
    ...(['unit', 'project', 'leader', 'total', 'fiscal', 'other', 'goal'] as const).map(
      (field) => [field, { [field]: '#REF!' }] as const,
    ),
    ...(['name', 'target', 'basis', 'lastYear', 'weight', 'scoringRule', 'evidence'] as const).map(
      (column) => [column, { rows: { 0: { [column]: '#REF!' } } }] as const,
    ),
  ])('%s', (_, form) => {
    expect(allOf(form).map((finding) => finding.slice(0, 9))).toEqual(['N31 error']);
  });
});

describe('amounts in vague words', () => {
  test.each(['若干期', '较多', '按实际发生'])('%s', (target) => {
    const rows = { 0: { target, lastYear: target, scoringRule: '按评判等级赋分' } };
    expect(allOf({ rows })).toContain('A20 warning D8');
  });
});
