import { fixesOf, mends, spoiled } from '../../support/fix';

test('A26 by grades', () => {
  const sheet = spoiled({ 4: { target: '有效提升', scoringRule: '直接赋分' } });
  expect(fixesOf('A26', sheet)).toEqual([['suggestion', 'H12: 直接赋分 → 按评判等级赋分']]);
  expect(mends('A26', sheet)).toBe(true);
});
