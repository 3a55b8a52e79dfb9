import { fixesOf, mends, spoiled } from '../../support/fix';

test('N11 the unit goes with all its numbers', () => {
  const sheet = spoiled({ 0: { name: '培训班期数（期）', target: '≥4', lastYear: 4 } });
  expect(fixesOf('N11', sheet)).toEqual([
    ['suggestion', 'C8: 培训班期数（期） → 培训班期数', 'D8: ≥4 → ≥4期', 'F8: 4 → 4期'],
  ]);
  expect(mends('N11', sheet)).toBe(true);
});
