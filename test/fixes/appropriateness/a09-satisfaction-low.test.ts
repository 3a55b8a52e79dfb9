import { fixesOf, mends, spoiled } from '../../support/fix';

test('A09 full points', () => {
  const sheet = spoiled({ 5: { target: '≥80%', lastYear: '78%' } });
  expect(fixesOf('A09', sheet)).toEqual([['suggestion', 'D13: ≥80% → ≥90%']]);
  expect(mends('A09', sheet)).toBe(true);
});
