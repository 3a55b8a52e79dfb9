import { fixesOf, mends, spoiled } from '../../support/fix';

test('A08 a share that can be reached', () => {
  const sheet = spoiled({ 5: { target: '100%' } });
  expect(fixesOf('A08', sheet)).toEqual([['suggestion', 'D13: 100% → ≥95%']]);
  expect(mends('A08', sheet)).toBe(true);
});
