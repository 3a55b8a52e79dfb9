import { fixesOf, mends, spoiled } from '../../support/fix';

test('A15 directly', () => {
  const sheet = spoiled({ 4: { target: '是', scoringRule: '按评判等级赋分' } });
  expect(fixesOf('A15', sheet)).toEqual([['suggestion', 'H12: 按评判等级赋分 → 直接赋分']]);
  expect(mends('A15', sheet)).toBe(true);
});
