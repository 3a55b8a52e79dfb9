import { fixesOf, mends, spoiled } from '../../support/fix';

test('N27 one word', () => {
  const sheet = spoiled({ 5: { name: '参训学员满意率' } });
  expect(fixesOf('N27', sheet)).toEqual([['suggestion', 'C13: 参训学员满意率 → 参训学员满意度']]);
  expect(mends('N27', sheet)).toBe(true);
});
