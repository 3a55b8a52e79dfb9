/** Every word of the dictionaries that checks go by, in the check that goes by it. */
import { MISSPELLINGS } from '../../src/domain/lexicon/misspelling';
import { NEED } from '../../src/domain/lexicon/need';
import { SYNONYMS } from '../../src/domain/lexicon/synonym';
import { goalStatesNeed } from '../../src/rules/relevance/r10-goal-states-need';
import { wordingVaries } from '../../src/rules/relevance/r07-wording-varies';
import { wrongCharacters } from '../../src/rules/standardization/n22-wrong-characters';
import { found, runCheck } from '../support/form';

const goalWith = (text: string): string => `举办培训班4期，${text}，学员满意度达到90%以上。`;

test.each(MISSPELLINGS)('$wrong is meant as $right', ({ wrong, right, certainty }) => {
  const [finding, ...others] = runCheck(wrongCharacters, { goal: goalWith(`落实${wrong}事项`) });
  expect(others).toEqual([]);
  expect(finding?.message).toContain(`“${wrong}”疑为“${right}”`);
  const kind = { certain: 'safe', maybe: 'suggestion', unclear: undefined }[certainty];
  expect(finding?.fix?.kind).toBe(kind);
  // What is meant is no slip itself, or mending would never end.
  expect(found(wrongCharacters, { goal: goalWith(`落实${right}事项`) })).toEqual([]);
});

test.each([
  '严峻工作形势',
  '自己完成任务',
  '给予算力补贴',
  '截至目前',
  '全部暑期课程',
  '面积效益',
  '修复盖板',
])('%s is written rightly', (text) => {
  expect(found(wrongCharacters, { goal: goalWith(text) })).toEqual([]);
});

const pairs = SYNONYMS.flatMap(([usual = '', ...others]) =>
  others.map((other) => [usual, other] as const),
);

test.each(pairs)('%s and %s are one thing', (usual, other) => {
  const rows = { 0: { name: `${usual}发放次数` }, 1: { name: `${other}发放准确率` } };
  const lines = found(wordingVaries, { rows });
  expect(lines.filter((line) => line.includes(`“${other}”与“${usual}”`))).toHaveLength(1);
  expect(found(wordingVaries, { rows: { 0: rows[0] } })).toEqual([]);
});

test.each(NEED)('…%s says why or how', (need) => {
  expect(found(goalStatesNeed, { goal: goalWith(`岗位用工${need}`) })).toHaveLength(1);
});
