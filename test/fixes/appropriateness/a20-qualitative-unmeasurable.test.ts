import { fixesOf, mends, spoiled } from '../../support/fix';

test('A20 grades to be filled in', () => {
  const sheet = spoiled({ 4: { target: '有效提升', scoringRule: '按评判等级赋分' } });
  expect(fixesOf('A20', sheet)).toEqual([
    ['suggestion', 'D12: 有效提升 → 有效提升（好：全部达到；一般：大部分达到；差：多数未达到）'],
  ]);
  expect(mends('A20', sheet)).toBe(true);
});
