import { fixesOf, mends, spoiled } from '../../support/fix';

test('A18 the unit of last year', () => {
  const sheet = spoiled({ 0: { name: '培训人数', target: '≥20000人次', lastYear: '1.9万人次' } });
  expect(fixesOf('A18', sheet)).toEqual([['suggestion', 'D8: ≥20000人次 → ≥2万人次']]);
  expect(mends('A18', sheet)).toBe(true);
});

test('A18 what does not convert: nothing', () => {
  expect(
    fixesOf('A18', spoiled({ 0: { name: '培训人数', target: '≥200人', lastYear: '190人次' } })),
  ).toEqual([null]);
});
