import { fixesOf, mends, spoiled } from '../../support/fix';

test('A11 turned', () => {
  const sheet = spoiled({ 3: { target: '≥500元/人' } });
  expect(fixesOf('A11', sheet)).toEqual([['suggestion', 'D11: ≥500元/人 → ≤500元/人']]);
  expect(mends('A11', sheet)).toBe(true);
});
