import { fixesOf, mends, spoiled } from '../../support/fix';

test('N16 a neutral name', () => {
  const sheet = spoiled({ 4: { name: '提升学员岗位技能', target: '明显提升（优、良、差）' } });
  expect(fixesOf('N16', sheet)).toEqual([
    ['suggestion', 'C12: 提升学员岗位技能 → 学员岗位技能提升程度'],
  ]);
  expect(mends('N16', sheet)).toBe(true);
});

test('N16 no name comes to mind: nothing', () => {
  expect(
    fixesOf('N16', spoiled({ 4: { name: '确保培训、考核工作顺利完成', target: '是' } })),
  ).toEqual([null]);
});
