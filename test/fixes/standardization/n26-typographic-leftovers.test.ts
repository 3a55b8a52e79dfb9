import { formSheet } from '../../support/form';
import { checkedFindings, fixesOf, mends, spoiled } from '../../support/fix';

test('N26 gaps become one space, line breaks stay', () => {
  const sheet = formSheet({ goal: '　　2024年举办培训班　　　　4期。\n培训     200人。' });
  expect(fixesOf('N26', sheet)).toEqual([
    [
      'safe',
      'C6: 　　2024年举办培训班　　　　4期。\n培训     200人。 → 　　2024年举办培训班 4期。\n培训 200人。',
    ],
  ]);
  expect(mends('N26', sheet)).toBe(true);
});

test('N26 leftovers go; a cell of nothing else is left to the user', () => {
  const sheet = spoiled({ 0: { name: '培训班[bookmark1]期数_GoBack' } });
  expect(fixesOf('N26', sheet)).toEqual([
    ['safe', 'C8: 培训班[bookmark1]期数_GoBack → 培训班期数'],
  ]);
  expect(mends('N26', sheet)).toBe(true);
  expect(fixesOf('N26', spoiled({ 0: { evidence: '_GoBack' } }))).toEqual([null]);
});

test('N26 a full stop is only suggested', () => {
  const sheet = formSheet({ goal: '2024年培训学员200人，考核合格率达到95%以上，提高技能\n' });
  expect(fixesOf('N26', sheet)).toEqual([
    [
      'suggestion',
      'C6: 2024年培训学员200人，考核合格率达到95%以上，提高技能\n → 2024年培训学员200人，考核合格率达到95%以上，提高技能。',
    ],
  ]);
  expect(mends('N26', sheet)).toBe(true);
});

test('N26 characters that nobody types: only they change, in every cell', () => {
  const sheet = spoiled({
    0: { name: ' 培训\u00ad⽣⼈数（名） ', evidence: '=原始凭证\u200b' },
    1: { target: '≥95\u200b%', lastYear: '９５%\ufeff' },
  });
  expect(fixesOf('N26', sheet)).toEqual([
    [
      'safe',
      'C8:  培训\u00ad⽣⼈数（名）  →  培训生人数（名） ',
      'I8: =原始凭证\u200b → =原始凭证',
      'D9: ≥95\u200b% → ≥95%',
      'F9: ９５%\ufeff → ９５%',
    ],
  ]);
  expect(mends('N26', sheet)).toBe(true);
  const [finding] = checkedFindings(sheet).filter(({ rule }) => rule === 'N26');
  expect(finding?.fix?.title).toBe('换成常用字，删去看不见的字符');
  expect(finding?.fix?.writes.map(({ before, after }) => [before.kind, after.kind])).toEqual(
    Array(4).fill(['text', 'text']),
  );
});

test('N26 a gap that such characters part waits for them; no full stop is put in its place', () => {
  const sheet = formSheet({
    goal: '2024年培训学员200人， \u200b \u200b \u200b考核合格率达到95%以上',
  });
  expect(fixesOf('N26', sheet)).toEqual([
    null,
    ['safe', expect.stringContaining('→ 2024年培训学员200人，   考核合格率达到95%以上')],
  ]);
});
