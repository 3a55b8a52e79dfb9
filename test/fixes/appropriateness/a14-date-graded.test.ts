import { fixesOf, mends, spoiled } from '../../support/fix';

test('A14 directly', () => {
  const sheet = spoiled({ 2: { scoringRule: '按评判等级赋分' } });
  expect(fixesOf('A14', sheet)).toEqual([['suggestion', 'H10: 按评判等级赋分 → 直接赋分']]);
  expect(mends('A14', sheet)).toBe(true);
});
