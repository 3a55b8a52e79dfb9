import { fixesOf, mends, spoiled } from '../../support/fix';

test('F04 the basis of costs', () => {
  const sheet = spoiled({ 3: { basis: '历史标准' } });
  expect(fixesOf('F04', sheet)).toEqual([['suggestion', 'E11: 历史标准 → 预算支出标准']]);
  expect(mends('F04', sheet)).toBe(true);
});
