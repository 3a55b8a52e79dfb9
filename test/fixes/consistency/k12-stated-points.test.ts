import { fixesOf, mends, spoiled } from '../../support/fix';

test('K12 the points in the label', () => {
  const sheet = spoiled({ 0: { level1: '产出指标（50分）' } });
  expect(fixesOf('K12', sheet)).toEqual([
    ['suggestion', 'A8: 产出指标（50分） → 产出指标（40分）'],
  ]);
  expect(mends('K12', sheet)).toBe(true);
});
