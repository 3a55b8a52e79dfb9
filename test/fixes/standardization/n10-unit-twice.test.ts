import { fixesOf, mends, spoiled } from '../../support/fix';

test('N10 the brackets go', () => {
  const sheet = spoiled({ 0: { name: '培训班期数（期）' }, 1: { name: '学员考核合格率 (%)' } });
  expect(fixesOf('N10', sheet)).toEqual([
    ['safe', 'C8: 培训班期数（期） → 培训班期数'],
    ['safe', 'C9: 学员考核合格率 (%) → 学员考核合格率'],
  ]);
  expect(mends('N10', sheet)).toBe(true);
});

test('N10 another unit, or a value of last year that leans on the name: nothing', () => {
  const other = spoiled({ 0: { name: '培训人数（人）', target: '≥200人次' } });
  expect(fixesOf('N10', other)).toEqual([null]);
  const leaning = spoiled({ 0: { name: '培训班期数（期）', lastYear: 4 } });
  expect(fixesOf('N10', leaning)).toEqual([null]);
});
