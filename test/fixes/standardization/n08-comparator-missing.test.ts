import { fixesOf, mends, spoiled } from '../../support/fix';

test('N08 equals', () => {
  const sheet = spoiled({ 0: { target: '4期' } });
  expect(fixesOf('N08', sheet)).toEqual([['suggestion', 'D8: 4期 → =4期']]);
  expect(mends('N08', sheet)).toBe(true);
});

test('N08 costs get ≤, percentages ≥, numbers become text', () => {
  expect(fixesOf('N08', spoiled({ 3: { target: '500元/人' } }))).toEqual([
    ['suggestion', 'D11: 500元/人 → ≤500元/人'],
  ]);
  expect(fixesOf('N08', spoiled({ 1: { target: { v: 0.95, z: '0%' } } }))).toEqual([
    ['suggestion', 'D9: 95% → ≥95%'],
  ]);
});

test.each([
  ['学生辍学率', '1%', '≤1%'],
  ['投诉处理率', '95%', '≥95%'],
  ['矛盾纠纷排查次数', '12次', '=12次'],
  ['会议次数', '4次', '=4次'],
])('N08 asks the name: %s %s becomes %s', (name, target, after) => {
  expect(fixesOf('N08', spoiled({ 0: { name, target } }))).toEqual([
    ['suggestion', `D8: ${target} → ${after}`],
  ]);
});
