import { fixesOf, mends, spoiled } from '../../support/fix';

test('A02 each 一级指标 comes to the scheme, its rows in proportion', () => {
  const sheet = spoiled({
    0: { weight: 4 },
    1: { weight: 6 },
    2: { weight: 10 },
    3: { weight: 40 },
  });
  expect(fixesOf('A02', sheet)).toEqual([
    ['suggestion', 'G11: 40 → 20', 'G8: 4 → 8', 'G9: 6 → 12', 'G10: 10 → 20'],
  ]);
  expect(mends('A02', sheet)).toBe(true);
});
