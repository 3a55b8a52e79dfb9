import { fixesOf, mends, spoiled } from '../../support/fix';

test('N01 only wording: safe, points kept', () => {
  const sheet = spoiled({ 0: { level1: '项目产出目标（40分）' } });
  expect(fixesOf('N01', sheet)).toEqual([['safe', 'A8: 项目产出目标（40分） → 产出指标（40分）']]);
  expect(mends('N01', sheet)).toBe(true);
});

test('N01 something more exact is only suggested, an unknown word left alone', () => {
  expect(fixesOf('N01', spoiled({ 4: { level1: '社会效益指标' } }))).toEqual([
    ['suggestion', 'A12: 社会效益指标 → 效益指标'],
  ]);
  expect(fixesOf('N01', spoiled({ 4: { level1: '其他指标' } }))).toEqual([null]);
});
