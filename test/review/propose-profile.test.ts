/** A majority region is proposed, from three tables and three fifths on, and never beside a second region. */
import { proposalSentence, proposeProfile } from '../../src/review/propose-profile';

const tables = (...counts: readonly (readonly [string, number])[]) =>
  counts.flatMap(([id, count]) => Array.from({ length: count }, () => ({ id })));

test.each([
  [tables(['hunan', 3], ['national', 2]), 'hunan'],
  [tables(['hunan', 3], ['national', 3]), null],
  [tables(['hunan', 2], ['national', 1]), null],
  [tables(['hunan', 5]), null],
  [tables(['national', 5]), null],
  [tables(['hunan', 8], ['hubei', 1], ['national', 1]), null],
  [[], null],
])('%j: %s', (picked, id) => {
  expect(proposeProfile(picked)?.profile.id ?? null).toBe(id);
});

test('what is said', () => {
  const proposal = proposeProfile(tables(['national', 6], ['anhui', 30]))!;
  expect(proposalSentence(proposal)).toBe('36张表中有30张识别为“安徽省”，其余6张未识别出地区');
});
