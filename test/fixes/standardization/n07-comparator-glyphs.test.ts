import { fixesOf, mends, spoiled } from '../../support/fix';

test('N07 every odd sign of the table', () => {
  const sheet = spoiled({
    0: { target: '≧4期' },
    1: { target: '》=95%' },
    3: { target: '＜= 500元/人' },
  });
  expect(fixesOf('N07', sheet)).toEqual([
    ['safe', 'D8: ≧4期 → ≥4期', 'D9: 》=95% → ≥95%', 'D11: ＜= 500元/人 → ≤ 500元/人'],
  ]);
  expect(mends('N07', sheet)).toBe(true);
});

test('N07 where most write >=, all come to ≥', () => {
  const sheet = spoiled({
    0: { target: '>=4期' },
    1: { target: '>=95%' },
    3: { target: '<=500元/人' },
    4: { target: '>=80%' },
  });
  expect(fixesOf('N07', sheet)[0]).toEqual([
    ...['safe', 'D8: >=4期 → ≥4期', 'D9: >=95% → ≥95%'],
    ...['D11: <=500元/人 → ≤500元/人', 'D12: >=80% → ≥80%'],
  ]);
  expect(mends('N07', sheet)).toBe(true);
});

test('N07 in a region whose system writes >=, all come to >=', () => {
  const sheet = spoiled({ 0: { target: '>=4期' } });
  expect(fixesOf('N07', sheet, 'xinjiang')[0]).toEqual([
    ...['safe', 'D9: ≥95% → >=95%', 'D11: ≤500元/人 → <=500元/人'],
    ...['D12: ≥80% → >=80%', 'D13: ≥90% → >=90%'],
  ]);
  expect(mends('N07', sheet, 'xinjiang')).toBe(true);
});
