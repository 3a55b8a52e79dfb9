import { fixesOf, mends, spoiled } from '../../support/fix';

test('A16 by satisfaction', () => {
  const sheet = spoiled({ 5: { scoringRule: '按照完成比例赋分' } });
  expect(fixesOf('A16', sheet)).toEqual([['suggestion', 'H13: 按照完成比例赋分 → 满意度赋分']]);
  expect(mends('A16', sheet)).toBe(true);
});
