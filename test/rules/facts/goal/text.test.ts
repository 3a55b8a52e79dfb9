import { clauseAround, goalText, sentenceAround } from '../../../../src/rules/facts/goal/text';

test('one spelling, with line breaks kept', () => {
  expect(goalText('１,０００元\u3000和1,000元\n（含）')).toBe('1000元 和1000元\n(含)');
  expect(goalText(null)).toBe('');
});

test('the clause and the sentence around a place', () => {
  const text = '甲,乙5丙;丁';
  const clause = clauseAround(text, 3, 4);
  const sentence = sentenceAround(text, 3, 4);
  expect(text.slice(clause.from, clause.to)).toBe('乙5丙');
  expect(text.slice(sentence.from, sentence.to)).toBe('甲,乙5丙');
});
