import { fixesOf, mends, spoiled } from '../../support/fix';

test('A10 turned', () => {
  const sheet = spoiled({ 0: { target: '≤4期' } });
  expect(fixesOf('A10', sheet)).toEqual([['suggestion', 'D8: ≤4期 → ≥4期']]);
  expect(mends('A10', sheet)).toBe(true);
});
