import { fixesOf, mends, spoiled } from '../../support/fix';

test('A01 shared out with an exact total', () => {
  const sheet = spoiled({ 0: { weight: 20 } });
  expect(fixesOf('A01', sheet)).toEqual([
    [
      'suggestion',
      'G8: 20 → 18',
      'G9: 15 → 14',
      'G10: 15 → 13',
      'G11: 20 → 18',
      'G12: 20 → 18',
      'G13: 10 → 9',
    ],
  ]);
  expect(mends('A01', sheet)).toBe(true);
});

test('A01 a text among numbers becomes a number, halves stay halves', () => {
  const sheet = spoiled({ 0: { weight: '20.5' } });
  const [fix] = fixesOf('A01', sheet);
  const after = fix!.slice(1).map((edit) => Number(edit.split(' → ')[1]));
  expect(after.reduce((a, b) => a + b, 0)).toBe(90);
  expect(after.every((weight) => Number.isInteger(weight * 2))).toBe(true);
});

test('A01 a weight is missing: nothing', () => {
  expect(fixesOf('A01', spoiled({ 0: { weight: null }, 1: { weight: 30 } }))).toEqual([null]);
});
