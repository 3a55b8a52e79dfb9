import { fixesOf, mends, spoiled } from '../../support/fix';

test('A12 by grades', () => {
  const sheet = spoiled({
    4: { target: '明显提升（优、良、差）', scoringRule: '按照完成比例赋分' },
  });
  expect(fixesOf('A12', sheet)).toEqual([['suggestion', 'H12: 按照完成比例赋分 → 按评判等级赋分']]);
  expect(mends('A12', sheet)).toBe(true);
});

test('A12 是 is scored directly', () => {
  const sheet = spoiled({ 4: { target: '是', scoringRule: '按照完成比例赋分' } });
  expect(fixesOf('A12', sheet)).toEqual([['suggestion', 'H12: 按照完成比例赋分 → 直接赋分']]);
});
