import { fixesOf, mends, spoiled } from '../../support/fix';

test('N21 另一个字 is mended, another word suggested, an unknown one left alone', () => {
  const sheet = spoiled({ 0: { basis: '其它标准' } });
  expect(fixesOf('N21', sheet)).toEqual([['safe', 'E8: 其它标准 → 其他标准']]);
  expect(mends('N21', sheet)).toBe(true);
  expect(fixesOf('N21', spoiled({ 0: { basis: '自定义' }, 1: { basis: '国家标准' } }))).toEqual([
    ['suggestion', 'E8: 自定义 → 其他标准', 'E9: 国家标准 → 行业标准'],
  ]);
  expect(fixesOf('N21', spoiled({ 0: { basis: '经验' } }))).toEqual([null]);
});
