import { fixesOf, mends, spoiled } from '../../support/fix';

test('A04 comes to last year’s value, the sign kept', () => {
  const sheet = spoiled({ 1: { target: '≥92.5%', basis: '计划标准' } });
  expect(fixesOf('A04', sheet)).toEqual([['suggestion', 'D9: ≥92.5% → ≥95%']]);
  expect(mends('A04', sheet)).toBe(true);
});
