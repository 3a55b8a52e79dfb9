import { fixesOf, mends, spoiled } from '../../support/fix';

test('A04 comes to last year’s value, the sign kept', () => {
  const sheet = spoiled({ 1: { target: '≥92.5%', basis: '计划标准' } });
  expect(fixesOf('A04', sheet)).toEqual([['suggestion', 'D9: ≥92.5% → ≥95%']]);
  expect(mends('A04', sheet)).toBe(true);
});

test.each([
  ['≥1,200人', '1,500人', '≥1500人'],
  ['≥1 200人', '1500人', '≥1500人'],
  ['≥3万5千人', '4万人', '≥40000人'],
])('A04 puts another number in the place of the whole old one: %s', (target, lastYear, mended) => {
  const sheet = spoiled({ 0: { name: '培训人数', target, lastYear, basis: '计划标准' } });
  expect(fixesOf('A04', sheet)).toEqual([['suggestion', `D8: ${target} → ${mended}`]]);
});
