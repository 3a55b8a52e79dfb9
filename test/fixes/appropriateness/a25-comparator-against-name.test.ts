import { fixesOf, mends, spoiled } from '../../support/fix';

test('A25 turned', () => {
  const sheet = spoiled({ 4: { name: '学员投诉率', target: '≥5%', lastYear: '5%' } });
  expect(fixesOf('A25', sheet)).toEqual([['suggestion', 'D12: ≥5% → ≤5%']]);
  expect(mends('A25', sheet)).toBe(true);
});

test('A25 turned does not fall behind last year', () => {
  const sheet = spoiled({ 4: { name: '学员投诉率', target: '≥5%', lastYear: '3%' } });
  expect(fixesOf('A25', sheet)).toEqual([['suggestion', 'D12: ≥5% → ≤3%']]);
  expect(mends('A25', sheet)).toBe(true);
});
