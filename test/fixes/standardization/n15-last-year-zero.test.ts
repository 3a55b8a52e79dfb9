import { fixesOf, mends, spoiled } from '../../support/fix';

test('N15 said in words', () => {
  const sheet = spoiled({ 0: { lastYear: 0 } });
  expect(fixesOf('N15', sheet)).toEqual([['suggestion', 'F8: 0 → 新增指标，无上年完成值']]);
  expect(mends('N15', sheet)).toBe(true);
});
