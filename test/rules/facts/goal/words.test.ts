import { shareSubject, shareWords } from '../../../../src/rules/facts/goal/words';

test.each([
  ['每季度完成担保额', '新增担保规模', true],
  ['巡查次数', '每月巡查次数', true],
  ['培训次数', '每月巡查次数', false],
  ['项目数量', '项目金额', false],
  ['', '担保', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(shareSubject(a, b)).toBe(expected);
});

test('two general words make a subject, one does not', () => {
  expect(shareWords('支持企业户数', '支持 企业')).toBe(true);
  expect(shareWords('支持企业户数', '服务 企业')).toBe(false);
});
