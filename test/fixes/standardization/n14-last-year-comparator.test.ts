import { fixesOf, mends, spoiled } from '../../support/fix';

test('N14 an = goes', () => {
  const sheet = spoiled({ 0: { lastYear: '＝4期' } });
  expect(fixesOf('N14', sheet)).toEqual([['safe', 'F8: ＝4期 → 4期']]);
  expect(mends('N14', sheet)).toBe(true);
});

test('N14 ≥ may be last year’s aim: only suggested', () => {
  const sheet = spoiled({ 1: { lastYear: '≥95%' }, 4: { lastYear: '不低于78%' } });
  expect(fixesOf('N14', sheet)).toEqual([
    ['suggestion', 'F9: ≥95% → 95%'],
    ['suggestion', 'F12: 不低于78% → 78%'],
  ]);
  expect(mends('N14', sheet)).toBe(true);
});
