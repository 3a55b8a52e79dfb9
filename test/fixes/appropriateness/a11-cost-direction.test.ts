import { fixesOf, mends, spoiled } from '../../support/fix';

test('A11 turned', () => {
  const sheet = spoiled({ 3: { target: '≥500元/人' } });
  expect(fixesOf('A11', sheet)).toEqual([['suggestion', 'D11: ≥500元/人 → ≤500元/人']]);
  expect(mends('A11', sheet)).toBe(true);
});

test('A11 leaves a cost that is the budget to its owner', () => {
  const change = { name: '培训总费用', target: '≥10万元' };
  expect(fixesOf('A11', spoiled({ 3: { ...change, lastYear: '8万元' } }))).toEqual([null]);
  expect(fixesOf('A11', spoiled({ 3: { ...change, lastYear: '12万元' } }))).toEqual([
    ['suggestion', 'D11: ≥10万元 → ≤10万元'],
  ]);
});
