import { fixesOf, mends, spoiled } from '../../support/fix';

test.each([
  [4, '社会效益', 'B12: 社会效益 → 社会效益指标'],
  [5, '满意度指标', 'B13: 满意度指标 → 服务对象满意度指标'],
])('N02 row %d: %s is mended', (row, level2, edit) => {
  const sheet = spoiled({ [row]: { level2 } });
  expect(fixesOf('N02', sheet)).toEqual([['safe', edit]]);
  expect(mends('N02', sheet)).toBe(true);
});

test('N02 other words are only suggested; 可持续影响 and a level of another home are left alone', () => {
  expect(fixesOf('N02', spoiled({ 4: { level2: '环境效益指标' } }))).toEqual([
    ['suggestion', 'B12: 环境效益指标 → 生态效益指标'],
  ]);
  expect(fixesOf('N02', spoiled({ 4: { level2: '可持续影响指标' } }))).toEqual([null]);
  expect(fixesOf('N02', spoiled({ 4: { level2: '满意情况' } }))).toEqual([null]);
});

test('N02 the region’s own wording is only suggested', () => {
  expect(fixesOf('N02', spoiled({ 5: { level2: '满意度指标' } }), 'xinjiang')).toEqual([
    ['suggestion', 'B13: 满意度指标 → 服务对象满意度指标'],
  ]);
});

test('N02 a form that writes all levels short is mended cell by cell, in one fix', () => {
  const sheet = spoiled({
    0: { level2: '数量' },
    1: { level2: '质量' },
    2: { level2: '时效' },
    4: { level2: '社会效益' },
  });
  expect(fixesOf('N02', sheet)).toEqual([
    [
      'safe',
      'B8: 数量 → 数量指标',
      'B9: 质量 → 质量指标',
      'B10: 时效 → 时效指标',
      'B12: 社会效益 → 社会效益指标',
    ],
  ]);
  expect(mends('N02', sheet)).toBe(true);
});
