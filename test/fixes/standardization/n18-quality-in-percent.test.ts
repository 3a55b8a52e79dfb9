import { fixesOf, mends, spoiled } from '../../support/fix';

test('N18 a rate', () => {
  const sheet = spoiled({ 1: { name: '学员考核完整性（%）', target: '≥95', lastYear: '95' } });
  expect(fixesOf('N18', sheet)).toEqual([
    ['suggestion', 'C9: 学员考核完整性（%） → 学员考核完整率（%）'],
  ]);
  expect(mends('N18', sheet)).toBe(true);
});
