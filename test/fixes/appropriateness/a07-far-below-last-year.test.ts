import { fixesOf, mends, spoiled } from '../../support/fix';

test('A07 comes to last year’s value', () => {
  const sheet = spoiled({ 0: { target: '≥4期', lastYear: '10期' } });
  expect(fixesOf('A07', sheet)).toEqual([['suggestion', 'D8: ≥4期 → ≥10期']]);
  expect(mends('A07', sheet)).toBe(true);
});
