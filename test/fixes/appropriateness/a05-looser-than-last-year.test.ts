import { fixesOf, mends, spoiled } from '../../support/fix';

test('A05 comes to last year’s value', () => {
  const sheet = spoiled({ 3: { target: '≤600元/人' } });
  expect(fixesOf('A05', sheet)).toEqual([['suggestion', 'D11: ≤600元/人 → ≤500元/人']]);
  expect(mends('A05', sheet)).toBe(true);
});
