import { fixesOf, mends, spoiled } from '../../support/fix';

test('A13 in proportion', () => {
  const sheet = spoiled({ 0: { scoringRule: '直接赋分' } });
  expect(fixesOf('A13', sheet)).toEqual([['suggestion', 'H8: 直接赋分 → 按照完成比例赋分']]);
  expect(mends('A13', sheet)).toBe(true);
});

test('A13 the region’s own name where the table uses it', () => {
  const sheet = spoiled({ 0: { scoringRule: '直接赋分' }, 1: { scoringRule: '按照正常比例赋分' } });
  expect(fixesOf('A13', sheet, 'urumqi')).toEqual([
    ['suggestion', 'H8: 直接赋分 → 按照正常比例赋分'],
  ]);
});
