import { fixesOf, mends, spoiled } from '../../support/fix';

test('A06 comes to last year’s value', () => {
  const sheet = spoiled({ 1: { target: '≥90%' } });
  expect(fixesOf('A06', sheet)).toEqual([['suggestion', 'D9: ≥90% → ≥95%']]);
  expect(mends('A06', sheet)).toBe(true);
});
