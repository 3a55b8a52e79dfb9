import { fixesOf, mends, spoiled } from '../../support/fix';

test('N20 a slip of a word, each once, the rest of the list kept', () => {
  const sheet = spoiled({ 0: { evidence: '正式材料, 工作材料、合同' } });
  expect(fixesOf('N20', sheet)).toEqual([
    ['safe', 'I8: 正式材料, 工作材料、合同 → 正式资料, 工作资料、合同'],
  ]);
  expect(mends('N20', sheet)).toBe(true);
});

test('N20 words that may mean something else, and those of the region: only suggested', () => {
  expect(fixesOf('N20', spoiled({ 0: { evidence: '原始资料' } }))).toEqual([
    ['suggestion', 'I8: 原始资料 → 原始凭证'],
  ]);
  expect(fixesOf('N20', spoiled({ 0: { evidence: '正式材料' } }), 'urumqi')).toEqual([
    ['suggestion', 'I8: 正式材料 → 正式资料'],
  ]);
});
