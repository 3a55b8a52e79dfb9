import { proposedResult, PROPOSAL_RULE } from '../../../src/review/opinion/proposed-result';
import type { Severity } from '../../../src/domain/severity';
import type { Category } from '../../../src/rules/engine/finding';
import { findingOf } from '../../support/projects';

const times = (count: number, severity: Severity, category: Category = 'appropriateness') =>
  Array.from({ length: count }, () => findingOf(severity, category));

test('nothing but hints is 优, the first warning makes it 良, the first error 中', () => {
  expect(proposedResult([])).toBe('优');
  expect(proposedResult(times(30, 'info'))).toBe('优');
  expect(proposedResult(times(1, 'warning'))).toBe('良');
  expect(proposedResult(times(1, 'error'))).toBe('中');
});

test('ten warnings leave 80 points and 良, the eleventh makes it 中', () => {
  expect(proposedResult(times(10, 'warning'))).toBe('良');
  expect(proposedResult(times(11, 'warning'))).toBe('中');
});

test('60 points are still 中, 59 are 差, with errors and with warnings alone', () => {
  const forty = [...times(6, 'error'), ...times(2, 'error', 'relevance')];
  expect(proposedResult(forty)).toBe('中');
  expect(proposedResult([...times(5, 'error'), ...times(2, 'error', 'relevance')])).toBe('中');
  const fortyOne = [
    ...[...times(5, 'error'), ...times(2, 'error', 'relevance')],
    ...times(3, 'warning', 'feasibility'),
  ];
  expect(proposedResult(fortyOne)).toBe('差');
  const warnings = [...times(15, 'warning'), ...times(5, 'warning', 'relevance')];
  expect(proposedResult(warnings)).toBe('中');
  expect(proposedResult([...warnings, findingOf('warning')])).toBe('差');
});

test('the rule is said with the numbers that it goes by', () => {
  expect(PROPOSAL_RULE).toBe(
    '没有须修改和建议完善的问题的为“优”，有建议完善的问题的不高于“良”，有须修改的问题的不高于“中”；同时按每个须修改的问题扣5分、每个建议完善的问题扣2分估算（各项内容扣完为止），90分以上为“优”、80分以上为“良”、60分以上为“中”，其余为“差”，取两者中较低的',
  );
});
