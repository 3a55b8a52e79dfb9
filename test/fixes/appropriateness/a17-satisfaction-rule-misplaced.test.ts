import { fixesOf, mends, spoiled } from '../../support/fix';

test('A17 what fits the target', () => {
  const sheet = spoiled({ 0: { scoringRule: '满意度赋分' } });
  expect(fixesOf('A17', sheet)).toEqual([['suggestion', 'H8: 满意度赋分 → 按照完成比例赋分']]);
  expect(mends('A17', sheet)).toBe(true);
});
