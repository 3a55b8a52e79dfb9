import { fixesOf, mends, spoiled } from '../../support/fix';

test('N09 one fraction', () => {
  const sheet = spoiled({ 3: { target: '≤500元/人/月', lastYear: '500元/(人·月)' } });
  expect(fixesOf('N09', sheet)).toEqual([['suggestion', 'D11: ≤500元/人/月 → ≤500元/(人·月)']]);
  expect(mends('N09', sheet)).toBe(true);
});
