import { fixesOf, mends, spoiled } from '../../support/fix';

test('C21 what fits the target', () => {
  const sheet = spoiled({
    0: { scoringRule: null },
    2: { scoringRule: null },
    5: { scoringRule: null },
  });
  expect(
    fixesOf('C21', sheet)
      .flat()
      .filter((part) => part !== 'suggestion'),
  ).toEqual([...['H8:  → 按照完成比例赋分', 'H10:  → 直接赋分', 'H13:  → 满意度赋分']]);
  expect(mends('C21', sheet)).toBe(true);
});
