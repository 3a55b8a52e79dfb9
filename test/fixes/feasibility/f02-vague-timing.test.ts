import { fixesOf, mends, spoiled } from '../../support/fix';

test('F02 a day of the month', () => {
  const sheet = spoiled({ 2: { target: '每月按时发放' } });
  expect(fixesOf('F02', sheet)).toEqual([['suggestion', 'D10: 每月按时发放 → 每月25日前']]);
  expect(mends('F02', sheet)).toBe(true);
});

test('F02 else the end of the year', () => {
  expect(fixesOf('F02', spoiled({ 2: { target: '及时' } }))).toEqual([
    ['suggestion', 'D10: 及时 → 2024年12月31日前'],
  ]);
});
