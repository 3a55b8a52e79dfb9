import { formSheet } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

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
