import { likeness, pairsIn } from '../../../src/domain/text';

const like = (a: string, b: string, least = 0): number => likeness(pairsIn(a), pairsIn(b), least);

test('names are alike by the pairs of characters that they share', () => {
  expect(like('技能培训', '技能培训')).toBe(1);
  expect(like('技能培训', '技能 培训')).toBe(1);
  // 技能 能培 培训 against 技能 能提 提升: one of three.
  expect(like('技能培训', '技能提升')).toBeCloseTo(1 / 3, 10);
  expect(like('技能培训', '道路改造')).toBe(0);
});

test('where the sizes rule out what is asked for nothing is counted, and names without a pair have no likeness', () => {
  // Two of three pairs in one, of five in the other: at most 6/8.
  expect(like('技能培训', '技能培训补助', 0.75)).toBe(0.75);
  expect(like('技能培训', '技能培训补助', 0.751)).toBe(0);
  expect(like('水', '水')).toBe(0);
  expect(like('', '')).toBe(0);
});

test('what lies beyond 80 characters does not count', () => {
  const long = '甲乙'.repeat(40);
  expect(like(`${long}丙丁`, `${long}戊己`)).toBe(1);
});
