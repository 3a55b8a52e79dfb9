import { fixesOf, mends, spoiled } from '../../support/fix';

test('N19 other names of the four methods', () => {
  const sheet = spoiled({
    0: { scoringRule: '按比例计分' },
    2: { scoringRule: '直接得分' },
    5: { scoringRule: '按满意度赋分' },
  });
  expect(fixesOf('N19', sheet)).toEqual([
    [
      'safe',
      ...['H8: 按比例计分 → 按照完成比例赋分', 'H10: 直接得分 → 直接赋分'],
      'H13: 按满意度赋分 → 满意度赋分',
    ],
  ]);
  expect(mends('N19', sheet)).toBe(true);
});

test('N19 what says more than a name stays', () => {
  const sheet = spoiled({ 0: { scoringRule: '按完成比例赋分，每少1期扣2分' } });
  expect(fixesOf('N19', sheet)).toEqual([null]);
});

test('N19 the region’s name where the table uses it', () => {
  const sheet = spoiled({
    0: { scoringRule: '按比例赋分' },
    1: { scoringRule: '按照正常比例赋分' },
  });
  expect(fixesOf('N19', sheet, 'urumqi')).toEqual([['safe', 'H8: 按比例赋分 → 按照正常比例赋分']]);
});
