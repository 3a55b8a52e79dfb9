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
